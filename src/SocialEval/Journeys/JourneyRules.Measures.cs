using System.Globalization;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for measures, significations and placements.</content>
internal ref partial struct JourneyRules
{
    private void CheckMeasures()
    {
        for (var i = 0; i < parts.Measures.Count; i++)
        {
            var measure = parts.Measures[i];
            Common(measure, new("measures[]", i));
            var by = Party(measure.By, new("measures[].by", i));
            Party(measure.RecordedBy, new("measures[].recordedBy", i));
            Represented(measure.By, measure.OnBehalfOf, new("measures[].onBehalfOf", i));
            var speaker = Words(measure.Words, by, new("measures[].words", i));
            var author = by ?? speaker;
            extent.Hear(author);
            extent.Add(measure.ConfirmedOn);
            Order(measure.On, measure.ConfirmedOn, new("measures[].confirmedOn", i), "measure");
            InTheLifeOf(by, measure.On, new("measures[].on", i));
            if (measure.Areas.IsEmpty && measure.Words is null)
            {
                Refuse(new("measures[]", i), "nothing that was said", "an area or words");
            }

            if (measure.Min >= measure.Max)
            {
                Refuse(new("measures[].max", i), Number(measure.Max), $"a value above the lowest, {Number(measure.Min)}");
            }

            var seen = measure.Areas.IsEmpty ? null : new HashSet<string>(measure.Areas.Count, StringComparer.Ordinal);
            for (var a = 0; a < measure.Areas.Count; a++)
            {
                CheckArea(measure, author, seen!, i, a);
            }
        }
    }

    private void CheckArea(Measure measure, Party? author, HashSet<string> seen, int i, int a)
    {
        var area = measure.Areas[a];
        Words(area.What, author, new("measures[].areas[].what", i, a));
        if (!seen.Add(area.Area))
        {
            Refuse(new("measures[].areas[].area", i, a), $"{Told.Quote(area.Area)}, which is there already", "each area once");
        }

        if (area.Value < measure.Min || area.Value > measure.Max)
        {
            Refuse(new("measures[].areas[].value", i, a), Number(area.Value), $"a value from {Number(measure.Min)} to {Number(measure.Max)}");
        }

        if (area.Weight < 0)
        {
            Refuse(new("measures[].areas[].weight", i, a), Number(area.Weight), "zero or more");
        }

        if (area.Points < 0)
        {
            Refuse(new("measures[].areas[].points", i, a), Number(area.Points), "zero or more");
        }
    }

    private void CheckSignifications()
    {
        for (var i = 0; i < parts.Significations.Count; i++)
        {
            var mark = parts.Significations[i];
            Common(mark, new("significations[]", i));
            Cited(mark.About, new("significations[].about", i));
            var by = Party(mark.By, new("significations[].by", i));
            Party(mark.RecordedBy, new("significations[].recordedBy", i));
            var speaker = Words(mark.Words, by, new("significations[].words", i));
            extent.Hear(by ?? speaker);
            extent.Add(mark.ConfirmedOn);
            Order(mark.On, mark.ConfirmedOn, new("significations[].confirmedOn", i), "mark");
            CheckMark(mark, i);
            for (var p = 0; p < mark.Poles.Count; p++)
            {
                if (string.IsNullOrWhiteSpace(mark.Poles[p]))
                {
                    Refuse(new("significations[].poles[]", i, p), "a blank text", "the name of a pole");
                }
            }
        }
    }

    private void CheckMark(Signification mark, int i)
    {
        if (mark.Place.IsEmpty && mark.Stones.IsEmpty && mark.DoesNotApply != true)
        {
            if (mark.Words is null)
            {
                Refuse(new("significations[]", i), "nothing that was said", "a place, stones, that it does not apply, or words");
            }

            return;
        }

        if (mark.DoesNotApply == true && !(mark.Place.IsEmpty && mark.Stones.IsEmpty))
        {
            Refuse(new("significations[].doesNotApply", i), "true beside a mark", "one or the other");
        }

        if (!mark.Place.IsEmpty)
        {
            CheckPlace(mark, i);
        }

        for (var s = 0; s < mark.Stones.Count; s++)
        {
            if (mark.Stones[s] is not { X: >= 0 and <= 1, Y: >= 0 and <= 1 })
            {
                Refuse(new("significations[].stones[]", i, s), $"a stone at {Number(mark.Stones[s].X)}, {Number(mark.Stones[s].Y)}", "a place from 0 to 1 on both axes");
            }
        }
    }

    private void CheckPlace(Signification mark, int i)
    {
        if (mark.Poles.Count is not (2 or 3) || mark.Place.Count != mark.Poles.Count)
        {
            Refuse(
                new("significations[].place", i),
                string.Create(CultureInfo.InvariantCulture, $"{mark.Place.Count} parts between {mark.Poles.Count} poles"),
                "two poles or three, and one part for each");
        }

        var sum = 0m;
        for (var p = 0; p < mark.Place.Count; p++)
        {
            if (mark.Place[p] is < 0 or > 1_000_000)
            {
                Refuse(new("significations[].place[]", i, p), Number(mark.Place[p]), "a part of a whole, zero or more");
                return;
            }

            sum += mark.Place[p];
        }

        if (sum == 0)
        {
            Refuse(new("significations[].place", i), "parts that are all zero", "parts of a whole; where the frame does not apply, 'doesNotApply'");
        }
    }

    private void CheckPlacements()
    {
        for (var i = 0; i < parts.Placements.Count; i++)
        {
            var placement = parts.Placements[i];
            Common(placement, new("placements[]", i));
            Cited(placement.About, new("placements[].about", i));
            var by = Party(placement.By, new("placements[].by", i));
            Party(placement.RecordedBy, new("placements[].recordedBy", i));
            var speaker = Words(placement.Words, by, new("placements[].words", i));
            extent.Hear(by ?? speaker);
            extent.Add(placement.ConfirmedOn);
            Order(placement.On, placement.ConfirmedOn, new("placements[].confirmedOn", i), "placement");
            if (placement is { Rung: null, Words: null })
            {
                Refuse(new("placements[]", i), "nothing that was said", "a rung or words");
            }
        }
    }

    private static string Number(decimal? number) => string.Create(CultureInfo.InvariantCulture, $"{number}");
}

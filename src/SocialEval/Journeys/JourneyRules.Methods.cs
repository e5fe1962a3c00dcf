using System.Globalization;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for measures, stories, progress markers, significations, placements, ties and questions.</content>
internal ref partial struct JourneyRules
{
    private void CheckMeasures()
    {
        for (var i = 0; i < parts.Measures.Count; i++)
        {
            var measure = parts.Measures[i];
            Common(measure, parts.Measures, $"measures[{i}]");
            Party(measure.By, $"measures[{i}].by");
            Party(measure.RecordedBy, $"measures[{i}].recordedBy");
            Represented(measure.By, measure.OnBehalfOf, $"measures[{i}].onBehalfOf");
            Words(measure.Words, $"measures[{i}].words");
            Order(measure.On, measure.ConfirmedOn, $"measures[{i}].confirmedOn", "measure");
            if (measure.Areas.IsEmpty && measure.Words is null)
            {
                Refuse($"measures[{i}]", "nothing that was said", "an area or words");
            }

            if (measure.Min >= measure.Max)
            {
                Refuse($"measures[{i}].max", Number(measure.Max), $"a value above the lowest, {Number(measure.Min)}");
            }

            for (var a = 0; a < measure.Areas.Count; a++)
            {
                CheckArea(measure, i, a);
            }
        }
    }

    private void CheckArea(Measure measure, int i, int a)
    {
        var area = measure.Areas[a];
        Words(area.What, $"measures[{i}].areas[{a}].what");
        for (var before = 0; before < a; before++)
        {
            if (measure.Areas[before].Area == area.Area)
            {
                Refuse($"measures[{i}].areas[{a}].area", $"{Told.Quote(area.Area)}, which is there already", "each area once");
            }
        }

        if (area.Value < measure.Min || area.Value > measure.Max)
        {
            Refuse($"measures[{i}].areas[{a}].value", Number(area.Value), $"a value from {Number(measure.Min)} to {Number(measure.Max)}");
        }

        if (area.Weight < 0)
        {
            Refuse($"measures[{i}].areas[{a}].weight", Number(area.Weight), "zero or more");
        }

        if (area.Points < 0)
        {
            Refuse($"measures[{i}].areas[{a}].points", Number(area.Points), "zero or more");
        }
    }

    private void CheckStories()
    {
        for (var i = 0; i < parts.Stories.Count; i++)
        {
            var story = parts.Stories[i];
            Common(story, parts.Stories, $"stories[{i}]");
            Words(story.What, $"stories[{i}].what");
            Words(story.Significance, $"stories[{i}].significance");
            for (var s = 0; s < story.Selections.Count; s++)
            {
                var selection = story.Selections[s];
                All(selection.Panel, ItemKind.Party, $"stories[{i}].selections[{s}].panel");
                Words(selection.Reason, $"stories[{i}].selections[{s}].reason");
                Order(story.On, selection.On, $"stories[{i}].selections[{s}].on", "story");
                if (selection.Reason is null)
                {
                    Refuse($"stories[{i}].selections[{s}].reason", "no reason", "why the panel chose it or not");
                }

                for (var d = 0; d < selection.Dissents.Count; d++)
                {
                    Words(selection.Dissents[d], $"stories[{i}].selections[{s}].dissents[{d}]");
                }
            }

            for (var f = 0; f < story.Feedback.Count; f++)
            {
                Party(story.Feedback[f].To, $"stories[{i}].feedback[{f}].to");
                Party(story.Feedback[f].By, $"stories[{i}].feedback[{f}].by");
                Words(story.Feedback[f].Words, $"stories[{i}].feedback[{f}].words");
            }
        }
    }

    private void CheckMarkers()
    {
        for (var i = 0; i < parts.Markers.Count; i++)
        {
            var marker = parts.Markers[i];
            Common(marker, parts.Markers, $"markers[{i}]");
            Party(marker.Partner, $"markers[{i}].partner");
            Words(marker.What, $"markers[{i}].what");
            for (var e = 0; e < marker.Journal.Count; e++)
            {
                Party(marker.Journal[e].By, $"markers[{i}].journal[{e}].by");
                Words(marker.Journal[e].Words, $"markers[{i}].journal[{e}].words");
                if (marker.Journal[e] is { Seen: null, Words: null })
                {
                    Refuse($"markers[{i}].journal[{e}]", "nothing that was seen or said", "how much was seen, or words");
                }
            }
        }
    }

    private void CheckSignifications()
    {
        for (var i = 0; i < parts.Significations.Count; i++)
        {
            var mark = parts.Significations[i];
            Common(mark, parts.Significations, $"significations[{i}]");
            Cited(mark.About, $"significations[{i}].about");
            Party(mark.By, $"significations[{i}].by");
            Party(mark.RecordedBy, $"significations[{i}].recordedBy");
            Words(mark.Words, $"significations[{i}].words");
            Order(mark.On, mark.ConfirmedOn, $"significations[{i}].confirmedOn", "mark");
            CheckMark(mark, i);
        }
    }

    private void CheckMark(Signification mark, int i)
    {
        if (mark.Place.IsEmpty && mark.Stones.IsEmpty && mark.DoesNotApply != true)
        {
            if (mark.Words is null)
            {
                Refuse($"significations[{i}]", "nothing that was said", "a place, stones, that it does not apply, or words");
            }

            return;
        }

        if (mark.DoesNotApply == true && !(mark.Place.IsEmpty && mark.Stones.IsEmpty))
        {
            Refuse($"significations[{i}].doesNotApply", "true beside a mark", "one or the other");
        }

        if (!mark.Place.IsEmpty)
        {
            CheckPlace(mark, i);
        }

        for (var s = 0; s < mark.Stones.Count; s++)
        {
            if (mark.Stones[s] is not { X: >= 0 and <= 1, Y: >= 0 and <= 1 })
            {
                Refuse($"significations[{i}].stones[{s}]", $"a stone at {Number(mark.Stones[s].X)}, {Number(mark.Stones[s].Y)}", "a place from 0 to 1 on both axes");
            }
        }
    }

    private void CheckPlace(Signification mark, int i)
    {
        if (mark.Poles.Count is not (2 or 3) || mark.Place.Count != mark.Poles.Count)
        {
            Refuse(
                $"significations[{i}].place",
                string.Create(CultureInfo.InvariantCulture, $"{mark.Place.Count} parts between {mark.Poles.Count} poles"),
                "two poles or three, and one part for each");
        }

        var sum = 0m;
        for (var p = 0; p < mark.Place.Count; p++)
        {
            if (mark.Place[p] is < 0 or > 1_000_000)
            {
                Refuse($"significations[{i}].place[{p}]", Number(mark.Place[p]), "a part of a whole, zero or more");
                return;
            }

            sum += mark.Place[p];
        }

        if (sum == 0)
        {
            Refuse($"significations[{i}].place", "parts that are all zero", "parts of a whole; where the frame does not apply, 'doesNotApply'");
        }
    }

    private void CheckPlacements()
    {
        for (var i = 0; i < parts.Placements.Count; i++)
        {
            var placement = parts.Placements[i];
            Common(placement, parts.Placements, $"placements[{i}]");
            Cited(placement.About, $"placements[{i}].about");
            Party(placement.By, $"placements[{i}].by");
            Party(placement.RecordedBy, $"placements[{i}].recordedBy");
            Words(placement.Words, $"placements[{i}].words");
            Order(placement.On, placement.ConfirmedOn, $"placements[{i}].confirmedOn", "placement");
            if (placement is { Rung: null, Words: null })
            {
                Refuse($"placements[{i}]", "nothing that was said", "a rung or words");
            }
        }
    }

    private void CheckTies()
    {
        for (var i = 0; i < parts.Ties.Count; i++)
        {
            var tie = parts.Ties[i];
            Common(tie, parts.Ties, $"ties[{i}]");
            Words(tie.What, $"ties[{i}].what");
            Party(tie.With, $"ties[{i}].with");
            Order(tie.On, tie.To, $"ties[{i}].to", "start");
            if (tie.Earlier is { } earlier && !parts.Earlier.AsSpan().Contains(earlier))
            {
                Refuse($"ties[{i}].earlier", $"{Told.Quote(earlier)}, which is not among the earlier journeys", "the id of an earlier journey");
            }
        }
    }

    private void CheckQuestions()
    {
        for (var i = 0; i < parts.Questions.Count; i++)
        {
            var question = parts.Questions[i];
            Common(question, parts.Questions, $"questions[{i}]");
            Words(question.What, $"questions[{i}].what");
            Party(question.To, $"questions[{i}].to");
            All(question.ChosenBy, ItemKind.Party, $"questions[{i}].chosenBy");
            Cited(question.About, $"questions[{i}].about");
            One(question.Again, ItemKind.Question, $"questions[{i}].again");
            if (question.Again == question.Id)
            {
                Refuse($"questions[{i}].again", $"question {Told.Quote(question.Id)} itself", "an earlier question");
            }

            if (question.Reply is { } reply)
            {
                Party(reply.By, $"questions[{i}].reply.by");
                Words(reply.Words, $"questions[{i}].reply.words");
                Order(question.On, reply.On, $"questions[{i}].reply.on", "question");
            }
        }
    }

    private void CheckAccount(Outcome outcome, int i)
    {
        Party(outcome.Actor, $"outcomes[{i}].actor");
        Words(outcome.Significance, $"outcomes[{i}].significance");
        for (var s = 0; s < outcome.Substantiations.Count; s++)
        {
            var answer = outcome.Substantiations[s];
            Party(answer.By, $"outcomes[{i}].substantiations[{s}].by");
            Words(answer.Words, $"outcomes[{i}].substantiations[{s}].words");
            if (answer is { Description: null, Significance: null, Contribution: null, Words: null })
            {
                Refuse($"outcomes[{i}].substantiations[{s}]", "nothing that was said", "an answer to a part of the account, or words");
            }
        }
    }

    private static string Number(decimal? number) => string.Create(CultureInfo.InvariantCulture, $"{number}");
}

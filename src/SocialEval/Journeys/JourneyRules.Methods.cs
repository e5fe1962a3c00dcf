using System.Globalization;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for measures, stories, progress markers, significations, placements, ties and questions.</content>
internal ref partial struct JourneyRules
{
    private Extent CheckMethods()
    {
        extent = default;
        CheckMeasures();
        CheckStories();
        CheckMarkers();
        CheckSignifications();
        CheckPlacements();
        CheckTies();
        CheckQuestions();
        return extent;
    }

    private void CheckMeasures()
    {
        for (var i = 0; i < parts.Measures.Count; i++)
        {
            var measure = parts.Measures[i];
            Common(measure, parts.Measures, new("measures[]", i));
            var by = Party(measure.By, new("measures[].by", i));
            Party(measure.RecordedBy, new("measures[].recordedBy", i));
            Represented(measure.By, measure.OnBehalfOf, new("measures[].onBehalfOf", i));
            var speaker = Words(measure.Words, by, new("measures[].words", i));
            var author = by ?? speaker;
            extent.Hear(author);
            extent.Add(measure.ConfirmedOn);
            Order(measure.On, measure.ConfirmedOn, new("measures[].confirmedOn", i), "measure");
            if (measure.Areas.IsEmpty && measure.Words is null)
            {
                Refuse(new("measures[]", i), "nothing that was said", "an area or words");
            }

            if (measure.Min >= measure.Max)
            {
                Refuse(new("measures[].max", i), Number(measure.Max), $"a value above the lowest, {Number(measure.Min)}");
            }

            for (var a = 0; a < measure.Areas.Count; a++)
            {
                CheckArea(measure, author, i, a);
            }
        }
    }

    private void CheckArea(Measure measure, Party? author, int i, int a)
    {
        var area = measure.Areas[a];
        Words(area.What, author, new("measures[].areas[].what", i, a));
        for (var before = 0; before < a; before++)
        {
            if (measure.Areas[before].Area == area.Area)
            {
                Refuse(new("measures[].areas[].area", i, a), $"{Told.Quote(area.Area)}, which is there already", "each area once");
            }
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

    private void CheckStories()
    {
        for (var i = 0; i < parts.Stories.Count; i++)
        {
            var story = parts.Stories[i];
            Common(story, parts.Stories, new("stories[]", i));
            var teller = Words(story.What, null, new("stories[].what", i));
            Words(story.Significance, teller, new("stories[].significance", i));
            for (var s = 0; s < story.Selections.Count; s++)
            {
                var selection = story.Selections[s];
                var panel = Parties(selection.Panel, new("stories[].selections[].panel", i, s), speaks: true);
                extent.Add(selection.On);
                Words(selection.Reason, panel, new("stories[].selections[].reason", i, s));
                Order(story.On, selection.On, new("stories[].selections[].on", i, s), "story");
                if (selection.Reason is null)
                {
                    Refuse(new("stories[].selections[].reason", i, s), "no reason", "why the panel chose it or not");
                }

                for (var d = 0; d < selection.Dissents.Count; d++)
                {
                    Words(selection.Dissents[d], null, new("stories[].selections[].dissents[]", i, s, d));
                }
            }

            for (var f = 0; f < story.Feedback.Count; f++)
            {
                Party(story.Feedback[f].To, new("stories[].feedback[].to", i, f));
                extent.Add(story.Feedback[f].On);
                var by = Party(story.Feedback[f].By, new("stories[].feedback[].by", i, f));
                Words(story.Feedback[f].Words, by, new("stories[].feedback[].words", i, f));
            }
        }
    }

    private void CheckMarkers()
    {
        for (var i = 0; i < parts.Markers.Count; i++)
        {
            var marker = parts.Markers[i];
            Common(marker, parts.Markers, new("markers[]", i));
            Party(marker.Partner, new("markers[].partner", i));
            Words(marker.What, null, new("markers[].what", i));
            for (var e = 0; e < marker.Journal.Count; e++)
            {
                var by = Party(marker.Journal[e].By, new("markers[].journal[].by", i, e));
                var speaker = Words(marker.Journal[e].Words, by, new("markers[].journal[].words", i, e));
                extent.Hear(by ?? speaker);
                extent.Add(marker.Journal[e].On);
                if (marker.Journal[e] is { Seen: null, Words: null })
                {
                    Refuse(new("markers[].journal[]", i, e), "nothing that was seen or said", "how much was seen, or words");
                }
            }
        }
    }

    private void CheckSignifications()
    {
        for (var i = 0; i < parts.Significations.Count; i++)
        {
            var mark = parts.Significations[i];
            Common(mark, parts.Significations, new("significations[]", i));
            Cited(mark.About, new("significations[].about", i));
            var by = Party(mark.By, new("significations[].by", i));
            Party(mark.RecordedBy, new("significations[].recordedBy", i));
            var speaker = Words(mark.Words, by, new("significations[].words", i));
            extent.Hear(by ?? speaker);
            extent.Add(mark.ConfirmedOn);
            Order(mark.On, mark.ConfirmedOn, new("significations[].confirmedOn", i), "mark");
            CheckMark(mark, i);
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
            Common(placement, parts.Placements, new("placements[]", i));
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

    private void CheckTies()
    {
        for (var i = 0; i < parts.Ties.Count; i++)
        {
            var tie = parts.Ties[i];
            Common(tie, parts.Ties, new("ties[]", i));
            Words(tie.What, null, new("ties[].what", i));
            Party(tie.With, new("ties[].with", i));
            Order(tie.On, tie.To, new("ties[].to", i), "start");
            extent.Add(tie.To);
            if (tie.Earlier is not null)
            {
                extent.Bound();
            }

            if (tie.Earlier is { } earlier && !parts.Earlier.AsSpan().Contains(earlier))
            {
                Refuse(new("ties[].earlier", i), $"{Told.Quote(earlier)}, which is not among the earlier journeys", "the id of an earlier journey");
            }
        }
    }

    private void CheckQuestions()
    {
        for (var i = 0; i < parts.Questions.Count; i++)
        {
            var question = parts.Questions[i];
            Common(question, parts.Questions, new("questions[]", i));
            var to = Party(question.To, new("questions[].to", i));
            var first = Parties(question.ChosenBy, new("questions[].chosenBy", i));
            Words(question.What, question.ChosenBy.Count == 1 ? first : null, new("questions[].what", i));
            Cited(question.About, new("questions[].about", i));
            One(question.Again, ItemKind.Question, new("questions[].again", i));
            if (question.Again == question.Id)
            {
                Refuse(new("questions[].again", i), $"question {Told.Quote(question.Id)} itself", "an earlier question");
            }

            if (question.Reply is { } reply)
            {
                var by = Party(reply.By, new("questions[].reply.by", i));
                extent.Add(reply.On);
                Words(reply.Words, by ?? to, new("questions[].reply.words", i));
                Order(question.On, reply.On, new("questions[].reply.on", i), "question");
            }
        }
    }

    private void CheckAccount(Outcome outcome, Party? teller, int i)
    {
        Party(outcome.Actor, new("outcomes[].actor", i));
        Words(outcome.Significance, teller, new("outcomes[].significance", i));
        for (var s = 0; s < outcome.Substantiations.Count; s++)
        {
            var answer = outcome.Substantiations[s];
            var by = Party(answer.By, new("outcomes[].substantiations[].by", i, s));
            var speaker = Words(answer.Words, by, new("outcomes[].substantiations[].words", i, s));
            extent.Hear(by ?? speaker);
            extent.Add(answer.On);
            if (answer is { Description: null, Significance: null, Contribution: null, Words: null })
            {
                Refuse(new("outcomes[].substantiations[]", i, s), "nothing that was said", "an answer to a part of the account, or words");
            }
        }
    }

    private static string Number(decimal? number) => string.Create(CultureInfo.InvariantCulture, $"{number}");
}

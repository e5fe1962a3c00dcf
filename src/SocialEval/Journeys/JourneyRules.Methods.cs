using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for stories, progress markers, ties and questions, and for accounts of outcomes.</content>
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

    private void CheckStories()
    {
        for (var i = 0; i < parts.Stories.Count; i++)
        {
            var story = parts.Stories[i];
            Common(story, new("stories[]", i));
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

            if (!story.Selections.IsEmpty && story.What is { ConfirmedOn: null, Erased: null })
            {
                Refuse(new("stories[].what.confirmedOn", i), "no day it was read back to its teller", "a story its teller confirmed, before a panel reads it");
            }

            if (!story.Feedback.IsEmpty && story.Selections.IsEmpty)
            {
                Refuse(new("stories[].selections", i), "no panel that read it", "a story a panel read, before its teller is told what became of it");
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
            Common(marker, new("markers[]", i));
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

    private void CheckTies()
    {
        for (var i = 0; i < parts.Ties.Count; i++)
        {
            var tie = parts.Ties[i];
            Common(tie, new("ties[]", i));
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
            Common(question, new("questions[]", i));
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
}

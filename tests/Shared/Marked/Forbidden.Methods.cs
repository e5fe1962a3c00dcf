using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests;

/// <content>Measures, stories, progress markers, significations, placements, ties, questions, and accounts of outcomes.</content>
internal sealed partial class Forbidden
{
    private void ForbidMethods()
    {
        foreach (var measure in parts.Measures)
        {
            var naming = NamingOf(measure);
            string?[] concerned = [measure.By, measure.OnBehalfOf];
            var why = Why(measure, naming, measure.On, [measure.By, measure.Words?.By], concerned);
            ForbidGiven(measure.On, measure.ConfirmedOn, why);
            Forbid(measure.Words, measure.By, naming, why, concerned);
            var author = measure.By ?? measure.Words?.By;
            var rated = why ?? Unsaid(author, naming, concerned);
            Forbid(measure.Instrument, rated);
            Forbid(measure.Aspect, rated);
            foreach (var area in measure.Areas)
            {
                Forbid(area.Area, rated ?? Expired());
                Forbid(area.What, author, naming, rated);
            }
        }

        foreach (var mark in parts.Significations)
        {
            var naming = NamingOf(mark);
            string?[] concerned = [mark.By, PartyIn(mark.About)];
            var why = Without(mark, Why(mark, naming, mark.On, [mark.By, mark.Words?.By], concerned), mark.About);
            ForbidGiven(mark.On, mark.ConfirmedOn, why);
            Forbid(mark.Words, mark.By, naming, why, concerned);
            var placed = why ?? Unsaid(mark.By ?? mark.Words?.By, naming, concerned);
            Forbid(mark.Frame, placed);
            foreach (var pole in mark.Poles)
            {
                Forbid(pole, placed);
            }
        }

        foreach (var placement in parts.Placements)
        {
            var naming = NamingOf(placement);
            string?[] concerned = [placement.By, PartyIn(placement.About)];
            var why = Without(placement, Why(placement, naming, placement.On, [placement.By, placement.Words?.By], concerned), placement.About);
            ForbidGiven(placement.On, placement.ConfirmedOn, why);
            Forbid(placement.Words, placement.By, naming, why, concerned);
        }

        foreach (var story in parts.Stories)
        {
            ForbidStory(story);
        }

        foreach (var marker in parts.Markers)
        {
            var naming = NamingOf(marker);
            var why = Why(marker, naming, marker.On, [marker.What.By], [marker.What.By, marker.Partner]);
            Forbid(marker.On, why);
            Forbid(marker.What, null, naming, why, marker.Partner);
            foreach (var entry in marker.Journal)
            {
                var told = why ?? Later(entry.On) ?? Unsaid(entry.By ?? entry.Words?.By, naming, marker.Partner);
                Forbid(entry.On, told);
                Forbid(entry.Words, entry.By, naming, told, marker.Partner);
            }
        }

        foreach (var tie in parts.Ties)
        {
            var naming = NamingOf(tie);
            var why = Why(tie, naming, tie.On, [tie.What.By], [tie.What.By, tie.With]);
            Forbid(tie.On, why);
            ForbidWhen(tie.To, why);
            Forbid(tie.What, null, naming, why, tie.With);
        }

        foreach (var question in parts.Questions)
        {
            ForbidQuestion(question);
        }

        foreach (var outcome in parts.Outcomes)
        {
            ForbidAccount(outcome);
        }
    }

    private void ForbidGiven(PartialDate? on, PartialDate? confirmedOn, string? why)
    {
        Forbid(on, why);
        ForbidWhen(confirmedOn, why);
    }

    private void ForbidStory(Story story)
    {
        var naming = NamingOf(story);
        var why = Why(story, naming, story.On, [story.What.By], [story.What.By]);
        Forbid(story.On, why);
        Forbid(story.Domain, why);
        Forbid(story.What, null, naming, why);
        Forbid(story.Significance, story.What.By, naming, why);
        foreach (var selection in story.Selections)
        {
            string?[] panel = [.. selection.Panel];
            var told = why ?? Later(selection.On) ?? NotAllowed(naming, panel);
            Forbid(selection.On, told);
            var reason = told;
            if (selection.Reason is { By: null })
            {
                foreach (var member in selection.Panel)
                {
                    reason ??= Unsaid(member, naming);
                }
            }

            Forbid(selection.Reason, selection.Panel.IsEmpty ? null : selection.Panel[0], naming, reason);
            foreach (var dissent in selection.Dissents)
            {
                Forbid(dissent, null, naming, told);
            }
        }

        foreach (var feedback in story.Feedback)
        {
            var told = why ?? Later(feedback.On) ?? NotAllowed(naming, feedback.To, feedback.By);
            Forbid(feedback.On, told);
            Forbid(feedback.Words, feedback.By, naming, told, feedback.To, feedback.By);
        }
    }

    private void ForbidQuestion(RaisedQuestion question)
    {
        var naming = NamingOf(question);
        string?[] concerned = [question.What.By, question.To, .. question.ChosenBy, PartyIn(question.About)];
        string?[] authors = question.ChosenBy.Count == 1 ? [question.What.By, question.ChosenBy[0]] : [question.What.By];
        var why = Why(question, naming, question.On, authors, concerned);
        Forbid(question.On, why);
        Forbid(question.What, question.ChosenBy.Count == 1 ? question.ChosenBy[0] : null, naming, why, concerned);
        if (question.Reply is { } reply)
        {
            var told = why ?? Later(reply.On) ?? NotAllowed(naming, reply.By);
            Forbid(reply.On, told);
            Forbid(reply.Words, reply.By ?? question.To, naming, told, reply.By);
        }
    }

    private void ForbidAccount(Outcome outcome)
    {
        var naming = NamingOf(outcome);
        var why = Words.GetValueOrDefault(outcome.Id);
        Forbid(outcome.Significance, outcome.What.By, naming, why);
        foreach (var answer in outcome.Substantiations)
        {
            var told = why ?? Later(answer.On) ?? Unsaid(answer.By ?? answer.Words?.By, naming);
            Forbid(answer.On, told);
            Forbid(answer.Words, answer.By, naming, told);
        }
    }
}

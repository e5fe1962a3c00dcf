using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What was asked of institutions, what they answered, why they refused, whether the appeal was told, how long the answer took.</summary>
/// <remarks>A right, not a favour (P14). What is told here is the institution's: a refusal is never the person's outcome, and waiting
/// is never theirs. Questions that people chose to put to an institution (P15) are told with their reply, or its absence.</remarks>
public sealed class Rights() : Evaluator("rights/1", RightsWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var intervention in inquiry.View.Standing(inquiry.View.Interventions))
        {
            if (intervention.Decision is { } decision)
            {
                Tell(inquiry, intervention, decision);
            }
        }

        var questions = inquiry.View.Standing(inquiry.View.Questions);
        var again = questions.Select(question => question.Again).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var subjects = new Dictionary<string, Item?>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            Tell(inquiry, question, About(inquiry.View, question, subjects), isAskedAgain: again.Contains(question.Id));
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, Intervention intervention, Decision decision)
    {
        if (decision.Answer is null or DecisionAnswer.None)
        {
            inquiry.Found(RightsWords.Unanswered, intervention, intervention, intervention);
            Ask(inquiry, RightsWords.AskAnswer, intervention, decision.AskedOf);
            return;
        }

        inquiry.Found(RightsWords.Answered, intervention, intervention, intervention);
        if (decision.Answer == DecisionAnswer.Granted)
        {
            return;
        }

        // What is refused in part is refused for that part.
        if (decision.Reason is null)
        {
            inquiry.Found(RightsWords.NoReason, intervention, intervention, intervention);
            Ask(inquiry, RightsWords.AskReason, intervention, decision.AskedOf);
        }

        if (decision.AppealTold != true)
        {
            Ask(inquiry, RightsWords.AskAppeal, intervention, decision.AskedOf);
        }
    }

    private static void Tell(Inquiry inquiry, RaisedQuestion question, Item? about, bool isAskedAgain)
    {
        inquiry.Found(Voice.IsOwn(question) ? RightsWords.Raised : RightsWords.RaisedRecorded, question, about, question);
        if (question.Reply is not null)
        {
            inquiry.Found(RightsWords.Replied, question, about, question);
            return;
        }

        inquiry.Found(RightsWords.NoReply, question, about, question);
        if (!isAskedAgain)
        {
            Ask(inquiry, RightsWords.AskReply, about, question.To);
        }
    }

    // A question put again is about what it was about the first time. Each is looked up once, however often it was put.
    private static Item? About(JourneyView view, RaisedQuestion question, Dictionary<string, Item?> subjects)
    {
        var chain = new List<string>();
        Item? about;
        while (!subjects.TryGetValue(question.Id, out about))
        {
            chain.Add(question.Id);
            subjects[question.Id] = null;
            if (question is { About: null, Again: { } again } && view.Find(new Citation(ItemKind.Question, again)) is RaisedQuestion before)
            {
                question = before;
                continue;
            }

            about = question.About is { } cited ? view.Find(cited) : null;
            break;
        }

        foreach (var id in chain)
        {
            subjects[id] = about;
        }

        return about;
    }

    // To the institution alone: what it answered is its own to explain.
    private static void Ask(Inquiry inquiry, Asking asking, Item? about, string? institution)
    {
        if (inquiry.View.Party(institution) is { } party && Institution.Has(party))
        {
            inquiry.Ask(asking, about, party.Id);
        }
    }
}

using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What tellers make of their own stories: where they put the mark, in words; or that the frame does not apply.</summary>
/// <remarks>Only the teller interprets (P10). A mark somebody else made is recorded, and "does not apply" is an answer, never the
/// centre. Marks of several people are for a study, not for this.</remarks>
public sealed class SelfSignification() : Evaluator("self-signification/1", SelfSignificationWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var mark in inquiry.View.Standing(inquiry.View.Significations))
        {
            Tell(inquiry, mark);
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, Signification mark)
    {
        var about = inquiry.View.Find(mark.About);
        var other = OtherTeller(inquiry.View, mark, about);
        if (!mark.IsOwn || other is not null)
        {
            inquiry.Found(SelfSignificationWords.Recorded, new ToldMark(mark, mark.IsOwn ? other : null), about, mark);
        }
        else if (mark.DoesNotApply == true)
        {
            inquiry.Found(SelfSignificationWords.DoesNotApply, mark, about, mark);
        }
        else if (!mark.Stones.IsEmpty)
        {
            inquiry.Found(SelfSignificationWords.Stones, mark, about, mark);
        }
        else if (!mark.Place.IsEmpty)
        {
            inquiry.Found(SelfSignificationWords.Marks, mark, about, mark);
        }
        else
        {
            inquiry.Found(SelfSignificationWords.Says, mark, about, mark);
        }
    }

    // Of a story that somebody else tells of them, those concerned may still say what they make of it.
    private static string? OtherTeller(JourneyView view, Signification mark, Item? about) =>
        about is Story or Testimony or Outcome && Voice.Of(about) is { } teller && teller != mark.By && (view.IsBeneficiary(teller) || !view.IsBeneficiary(mark.By)) ? teller : null;
}

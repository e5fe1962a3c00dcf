using SocialEval.Inquiries;
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
        foreach (var mark in inquiry.View.Significations)
        {
            Tell(inquiry, mark);
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, Signification mark)
    {
        var about = inquiry.View.Find(mark.About);
        if (!mark.IsOwn)
        {
            inquiry.Found(SelfSignificationWords.Recorded, mark, about, mark);
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
}

using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Inquiries;

/// <summary>Of which version of a goal something was said, where it is told under the words of another: under those it would say what
/// nobody said.</summary>
/// <remarks>Told after a finding by what every text shares, unless its own text tells it of each of several: then it puts down
/// <c>ofVersion</c> for each of them.</remarks>
internal sealed class SaidOf
{
    /// <summary>The argument that says which it is.</summary>
    public const string Which = "ofVersion";

    /// <summary>The argument that holds the words of an earlier version.</summary>
    public const string Words = "saidOf";

    private static readonly SaidOf Several = new("several", null);
    private static readonly SaidOf NoneYet = new("none-yet", null);
    private static readonly SaidOf NotShown = new("not-shown", null);
    private static readonly SaidOf Mixed = new("mixed", null);

    private readonly string which;
    private readonly string? words;

    private SaidOf(string which, string? words)
    {
        this.which = which;
        this.words = words;
    }

    /// <summary>Of which version of a goal what is cited was said; nothing where that goes without saying.</summary>
    public static SaidOf? Of(JourneyView view, Goal goal, ReadOnlySpan<Item> citing)
    {
        SaidOf? common = null;
        var isFirst = true;
        foreach (var item in citing)
        {
            if (IsSaidOf(item, goal.ToCitation()))
            {
                var one = Of(view, goal, item.Date);
                if (!isFirst && (one?.which != common?.which || one?.words != common?.words))
                {
                    return Mixed;
                }

                (common, isFirst) = (one, false);
            }
        }

        return common;
    }

    /// <summary>Of which version of a goal something was said on a date; nothing where it is in the words the goal is told under.</summary>
    public static SaidOf? Of(JourneyView view, Goal goal, PartialDate? on)
    {
        if (view.VersionAt(goal, on, out var doubt) is not { } version)
        {
            return doubt == VersionDoubt.NoneYet ? NoneYet : view.HasOneWording(goal) ? null : Several;
        }

        var told = view.InForce(goal) ?? goal.Versions[^1];
        return ReferenceEquals(version, told) || (version.Wording.Text is { } same && same == told.Wording.Text) ? null
            : version.Wording.Text is { } earlier ? new("earlier", earlier)
            : NotShown;
    }

    /// <summary>Puts it down, unless the text tells it of each of several.</summary>
    public void Lay(ArgumentWriter arguments)
    {
        if (ReferenceEquals(this, Mixed) && arguments.Has(Which))
        {
            return;
        }

        arguments.Text(Which, which);
        arguments.Text(Words, words);
    }

    private static bool IsSaidOf(Item item, Citation goal) => item switch
    {
        Assessment assessment => assessment.About == goal,
        Placement placement => placement.About == goal,
        Invitation invitation => invitation.About == goal,
        RaisedQuestion question => question.About == goal,
        Contest contest => contest.Contested == goal,
        _ => false,
    };
}

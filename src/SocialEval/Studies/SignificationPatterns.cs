using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Studies;

/// <summary>Where tellers put their mark on one triad: near a pole, between two, or in the midst; or that it does not apply.</summary>
/// <remarks>Places are binned, not averaged, by <see cref="Methods.SelfSignification.Triangle.Zone"/>. The latest own mark of a person counts.</remarks>
public sealed class SignificationPatterns : CountingStudy
{
    // In the order of Methods.SelfSignification.TriadZone.
    private static readonly string[] Zones = ["first", "second", "third", "first-and-second", "first-and-third", "second-and-third", "midst"];

    private readonly string frame;

    /// <summary>A study of one triad.</summary>
    /// <param name="frame">The frame its marks have in common.</param>
    public SignificationPatterns(string frame)
        : base("signification-patterns/1", new Shape("place", Sequence.Of<string>(Zones), ["does-not-apply", "no-mark"]))
    {
        ArgumentException.ThrowIfNullOrEmpty(frame);
        this.frame = frame;
        About = [frame];
    }

    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        Signification? last = null;
        foreach (var mark in view.Standing(view.Significations))
        {
            if (mark.Frame == frame && mark.By == person.Id && mark.IsOwn && (mark.DoesNotApply == true || mark.Place.Count == 3))
            {
                last = mark;
            }
        }

        return last is null ? "no-mark" : last.DoesNotApply == true ? "does-not-apply" : Bin(last.Place);
    }

    private static string Bin(Sequence<decimal> place) => Zones[(int)Methods.SelfSignification.Triangle.Zone(Methods.SelfSignification.Composition.Of((double)place[0], (double)place[1], (double)place[2]))];
}

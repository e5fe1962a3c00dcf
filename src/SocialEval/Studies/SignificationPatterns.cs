using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Studies;

/// <summary>Where tellers put their mark on one triad: near a pole, between two, or in the midst; or that it does not apply.</summary>
/// <remarks>Places are binned, not averaged: near a pole from 0.6 of the whole on, between two where the third has less than 0.2
/// and the lesser of the two 0.3 or more. That convention is this library's. The latest own mark of a person counts.</remarks>
public sealed class SignificationPatterns : CountingStudy
{
    private static readonly string[] Corners = ["first", "second", "third"];
    private static readonly string[] Edges = ["second-and-third", "first-and-third", "first-and-second"];

    private readonly string frame;

    /// <summary>A study of one triad.</summary>
    /// <param name="frame">The frame its marks have in common.</param>
    public SignificationPatterns(string frame)
        : base("signification-patterns/1", new Shape("place", ["first", "second", "third", "first-and-second", "first-and-third", "second-and-third", "midst"], ["does-not-apply", "no-mark"]))
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
        foreach (var mark in view.Significations)
        {
            if (mark.Frame == frame && mark.By == person.Id && mark.IsOwn && (mark.DoesNotApply == true || mark.Place.Count == 3))
            {
                last = mark;
            }
        }

        return last is null ? "no-mark" : last.DoesNotApply == true ? "does-not-apply" : Bin(last.Place);
    }

    private static string Bin(Sequence<decimal> place)
    {
        var whole = place[0] + place[1] + place[2];
        var (most, least) = (0, 0);
        for (var i = 1; i < 3; i++)
        {
            most = place[i] > place[most] ? i : most;
            least = place[i] < place[least] ? i : least;
        }

        return place[most] >= 0.6m * whole ? Corners[most] : place[least] < 0.2m * whole && whole - place[most] - place[least] >= 0.3m * whole ? Edges[least] : "midst";
    }
}

using System.Collections.Concurrent;

namespace SocialEval.Consents;

/// <summary>Which items of a journey reach a party: what that party may read of it, for support, on the day of reading.</summary>
/// <remarks>It is the party's own view that answers, so it cannot drift from what they are given. Each is made when first asked for,
/// and only a yes or a no comes out. Outside readers are given only what reaches everybody who takes part.</remarks>
internal sealed class Audience(bool isOutside, Func<string, JourneyView> viewOf)
{
    private readonly ConcurrentDictionary<string, JourneyView> views = new(StringComparer.Ordinal);

    /// <summary>Whether an item reaches a party of the journey.</summary>
    /// <param name="item">The item's id.</param>
    /// <param name="party">The party's id.</param>
    public bool Reaches(string item, string party) => isOutside || views.GetOrAdd(party, viewOf).Reads(item);
}

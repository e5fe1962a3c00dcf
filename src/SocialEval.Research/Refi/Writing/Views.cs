using SocialEval.Consents;
using SocialEval.Research.Out;

namespace SocialEval.Research.Refi.Writing;

/// <summary>What may be read of journeys on some terms. Of those of which nothing may there is a count and nothing else.</summary>
internal sealed class Views(RefiTerms terms)
{
    private readonly List<ExportedJourney> readable = [];
    private readonly Pseudonyms pseudonyms = new(terms.Secret);
    private readonly Reading reading = new(terms.AsOf, terms.On, terms.Purpose, terms.Reader);
    private long withheld;

    /// <summary>Of how many journeys nothing may be read, as far as that may be told.</summary>
    public long WithheldAtLeast => withheld - (withheld % terms.FewestTold);

    public void Add(Journey journey)
    {
        var view = new ExportedJourney(journey.ViewWithNames(reading, place: 1, out var names), names, pseudonyms, terms.Dates);
        if (view.HasAnything)
        {
            readable.Add(view);
        }
        else
        {
            withheld++;
        }
    }

    /// <summary>The views in the order of their new names, for the order they came in may be known.</summary>
    public IReadOnlyList<ExportedJourney> InOrder() => [.. readable.OrderBy(view => view.Name, StringComparer.Ordinal)];
}

namespace SocialEval.Fhir.Reading;

/// <summary>All that was found, held at once.</summary>
internal sealed class HeldResources(List<FhirProblem> problems) : ResourceIndex
{
    private readonly List<FoundResource> all = [];
    private readonly Dictionary<string, FoundResource> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundResource> byUrl = new(StringComparer.Ordinal);

    /// <summary>Everything found, in the order of the files, repetitions included.</summary>
    public IReadOnlyList<FoundResource> All => all;

    /// <summary>What is to be carried into journeys.</summary>
    public IEnumerable<FoundResource> Distinct => all.Where(resource => !resource.Account.IsWhole);

    public void Add(FoundResource resource)
    {
        all.Add(resource);
        if (byKey.TryGetValue(resource.Key, out var first))
        {
            Repeat(first, resource, problems);
        }
        else
        {
            byKey.Add(resource.Key, resource);
        }

        if (resource.FullUrl is { } url)
        {
            byUrl.TryAdd(url, first ?? resource);
        }
    }

    protected override FoundResource? OfKey(string key) => byKey.GetValueOrDefault(key);

    protected override FoundResource? OfUrl(string url) => byUrl.GetValueOrDefault(url);
}

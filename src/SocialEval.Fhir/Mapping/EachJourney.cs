using SocialEval.Fhir.Reading;
using SocialEval.Losses;

namespace SocialEval.Fhir.Mapping;

/// <summary>Makes one journey after the other of records that stay in their files, as <see cref="JourneyMapping"/> makes them of
/// records that are held.</summary>
internal sealed class EachJourney : IDisposable
{
    // What is shared, or nobody's, is told some at a time.
    private const int Enough = 1000;

    private readonly FhirImportOptions options;
    private readonly List<FhirProblem> problems = [];
    private readonly StoredResources index;
    private readonly List<(string Key, StoredResource? Stored)> people = [];
    private readonly Dictionary<string, List<StoredResource>> records = new(StringComparer.Ordinal);
    private string? alone;

    private EachJourney(FhirImportOptions options)
    {
        this.options = options;
        index = new(problems);
    }

    public static IEnumerable<FhirImportResult> Read(IEnumerable<FhirSource> sources, FhirImportOptions options, CancellationToken cancellation)
    {
        using var each = new EachJourney(options);
        foreach (var source in sources)
        {
            each.index.Add(source, cancellation);
        }

        each.Sort();
        foreach (var (key, stored) in each.people)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return each.Make(key, stored);
        }

        foreach (var rest in each.Rest(cancellation))
        {
            yield return rest;
        }
    }

    public void Dispose() => index.Dispose();

    /// <summary>Says who there is, and which records are whose.</summary>
    private void Sort()
    {
        foreach (var patient in index.All.Where(stored => stored is { Type: "Patient", First: null }))
        {
            if (index.Load(patient) is { Content: not null, Account.IsWhole: false })
            {
                Add(patient.Key, patient);
            }

            index.Release();
        }

        foreach (var record in index.All.Where(stored => Subjects.HaveOne(stored.Type)))
        {
            if (index.Subject(record) is (false, "Patient", { } key) && !records.ContainsKey(key) && index.Load(record) is { Account.IsWhole: false })
            {
                record.IsFirstToName = true;
                Add(key, null);
            }

            index.Release();
        }

        alone = people.Count == 1 ? people[0].Key : null;
        foreach (var record in index.All.Where(stored => Subjects.HaveOne(stored.Type)))
        {
            var named = index.Subject(record) ?? (record.Container is { } container && Subjects.HaveOne(container.Type) ? index.Subject(container) : null);
            record.Owner = named is var (_, _, key) ? key is not null && records.ContainsKey(key) ? key : null : alone;
            if (record.Owner is { } owner)
            {
                records[owner].Add(record);
            }
        }

        index.Tell = Tell;
    }

    private void Add(string key, StoredResource? stored)
    {
        people.Add((key, stored));
        records.Add(key, []);
        stored?.Owner = key;
    }

    private void Tell(StoredResource stored, FoundResource found)
    {
        if (stored.IsFirstToName)
        {
            JourneyMapping.TellUnseen(found);
        }

        JourneyMapping.Assign(index, found, records.ContainsKey, alone);
    }

    private FhirImportResult Make(string key, StoredResource? person)
    {
        var found = person is null ? null : index.Load(person);
        var draft = new Draft(key, found, index, options);
        var own = records[key].Select(index.Load).OfType<FoundResource>().Where(record => !record.Account.IsWhole).ToList();
        var all = alone is null ? null : index.All.Select(index.Load).OfType<FoundResource>().Where(resource => !resource.Account.IsWhole);
        var journey = JourneyMapping.Make(draft, own, all, problems);
        var losses = new List<Loss>();
        foreach (var (stored, resource) in index.Loaded)
        {
            stored.IsCarried |= draft.Carried.Contains(resource);
            if (stored.EndsWith(key))
            {
                Close(stored, resource, losses);
            }
            else if (stored is { IsShared: true, IsClosed: false })
            {
                losses.AddRange(resource.Account.Tell());
                stored.Account = resource.Account;
            }
        }

        index.Release();
        records[key] = [];
        return Result(journey, losses);
    }

    private IEnumerable<FhirImportResult> Rest(CancellationToken cancellation)
    {
        var losses = new List<Loss>();
        foreach (var stored in index.All.Where(stored => !stored.IsClosed))
        {
            cancellation.ThrowIfCancellationRequested();
            if (index.Load(stored) is { } found)
            {
                Close(stored, found, losses);
            }

            index.Release();
            if (losses.Count >= Enough)
            {
                yield return Result(null, losses);
                losses.Clear();
            }
        }

        yield return Result(null, losses);
    }

    private static void Close(StoredResource stored, FoundResource found, List<Loss> losses)
    {
        JourneyMapping.TellUnnamed(found, stored.IsCarried);
        losses.AddRange(found.Account.Close(found.Raw));
        stored.IsClosed = true;
        stored.Account = null;
    }

    private FhirImportResult Result(Journey? journey, List<Loss> losses)
    {
        var told = problems.ToArray();
        problems.Clear();
        return new(
            journey is null ? [] : [journey],
            new LossReport { Operation = FhirImport.Operation, Losses = Sequence.Of<Loss>(losses.ToArray()) },
            Sequence.Of<FhirProblem>(told));
    }
}

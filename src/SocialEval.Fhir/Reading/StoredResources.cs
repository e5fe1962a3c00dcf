using System.Text.Json;
using SocialEval.Fhir.Mapping;

namespace SocialEval.Fhir.Reading;

/// <summary>All that was found, left in its files: held is where each resource is, and what is loaded for one person's journey.</summary>
internal sealed class StoredResources(List<FhirProblem> problems) : ResourceIndex, IDisposable
{
    private readonly List<StoredResource> all = [];
    private readonly Dictionary<string, StoredResource> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredResource> byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<StoredResource, FoundResource> loaded = [];
    private (FhirSource Source, Stream Stream)? open;

    /// <summary>Everything found, in the order of the files, repetitions included.</summary>
    public IReadOnlyList<StoredResource> All => all;

    /// <summary>What is loaded, in the order of the files.</summary>
    public IEnumerable<(StoredResource Stored, FoundResource Found)> Loaded => loaded.OrderBy(pair => pair.Key.Number).Select(pair => (pair.Key, pair.Value));

    /// <summary>What is said of each resource once it is loaded, as soon as it is known whose everything is.</summary>
    public Action<StoredResource, FoundResource>? Tell { get; set; }

    public void Add(FhirSource source, CancellationToken cancellation)
    {
        var first = all.Count;
        new SourceReading(source, all, problems, cancellation).Read();
        foreach (var stored in all.Skip(first))
        {
            if (!byKey.TryAdd(stored.Key, stored))
            {
                stored.First = byKey[stored.Key];
                stored.First.IsFirst = true;
            }

            if (stored.FullUrl is { } url)
            {
                byUrl.TryAdd(url, stored.First ?? stored);
            }
        }
    }

    /// <summary>What a record's subject names, as far as that is known without loading anything.</summary>
    public (bool IsThere, string? Type, string? Key)? Subject(StoredResource of)
    {
        if (of.Subject is not { Length: > 0 } text)
        {
            return of.Subject is null ? null : (false, of.SubjectType, null);
        }

        if (text[0] == '#')
        {
            var container = of.Container ?? of;
            var key = text.Length == 1 ? container.Key : container.Key + text;
            return (text.Length == 1 || byKey.ContainsKey(key), of.SubjectType, container.Key + text);
        }

        return byUrl.TryGetValue(text, out var found) ? (true, found.Type, found.Key)
            : KeyOf(text) is var (type, name) ? (byKey.ContainsKey(name), byKey.GetValueOrDefault(name)?.Type ?? type, name)
            : (false, of.SubjectType, text);
    }

    /// <summary>The resource, read; nothing where what holds it had to be taken out.</summary>
    public FoundResource? Load(StoredResource stored)
    {
        if (!loaded.ContainsKey(stored))
        {
            LoadRoot(stored.Root);
        }

        return loaded.GetValueOrDefault(stored);
    }

    /// <summary>Lets go of what is loaded.</summary>
    public void Release() => loaded.Clear();

    public void Dispose() => open?.Stream.Dispose();

    protected override FoundResource? OfKey(string key) => byKey.TryGetValue(key, out var stored) ? Load(stored) : null;

    protected override FoundResource? OfUrl(string url) => byUrl.TryGetValue(url, out var stored) ? Load(stored) : null;

    private void LoadRoot(StoredResource root)
    {
        // What could not be read is told once.
        List<FhirProblem> told = root.IsRead ? [] : problems;
        root.IsRead = true;
        var bytes = Bytes(root);
        var context = new FileContext(root.File.Name, bytes, told) { FirstLine = root.Line };
        var added = new List<(StoredResource Stored, FoundResource Found)>();
        foreach (var found in FileReading.Take(context, new(JsonDocument.Parse(bytes).RootElement, root.Path, root.FullUrl)))
        {
            if ((found.Container is null ? root : root.Contained.Find(inside => inside.Path == found.Path)) is { } stored)
            {
                loaded.Add(stored, found);
                added.Add((stored, found));
            }
        }

        foreach (var (stored, found) in added)
        {
            if (stored.First is { } first && Load(first) is { } before)
            {
                Repeat(before, found, told);
            }

            if (!found.Account.IsWhole)
            {
                Tell?.Invoke(stored, found);
            }

            found.Account = stored.Account ?? found.Account;
        }
    }

    private byte[] Bytes(StoredResource stored)
    {
        if (open?.Source != stored.File)
        {
            open?.Stream.Dispose();
            open = (stored.File, stored.File.Open());
        }

        var bytes = new byte[stored.Length];
        open!.Value.Stream.Position = stored.Offset;
        open.Value.Stream.ReadExactly(bytes);
        return bytes;
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialEval.Fhir.Reading;

/// <summary>Goes through a file once and notes where its resources are. Nothing of them is held, and none is read as FHIR yet.</summary>
internal sealed class SourceReading(FhirSource source, List<StoredResource> found, List<FhirProblem> problems, CancellationToken cancellation)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public void Read()
    {
        using var stream = source.Open();
        if (source.IsLines)
        {
            ReadLines(stream);
            return;
        }

        var (resources, told) = (found.Count, problems.Count);
        try
        {
            if (IsBundle(stream))
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Below, all of it is looked at to tell where it breaks off.
        }

        found.RemoveRange(resources, found.Count - resources);
        problems.RemoveRange(told, problems.Count - told);
        stream.Position = 0;
        ReadWhole(stream);
    }

    private bool IsBundle(Stream stream)
    {
        var cutting = new BundleCutting(stream);
        var isBundle = false;
        var entries = 0;
        while (cutting.TryNext(out var piece))
        {
            cancellation.ThrowIfCancellationRequested();
            using var document = JsonDocument.Parse(piece.Bytes, FileReading.Strict);
            var context = new FileContext(source.Name, piece.Bytes, problems) { FirstLine = piece.Line };
            if (piece.IsEntry)
            {
                Note(context, FileReading.OfEntry(context, document.RootElement, FormattableString.Invariant($"$.entry[{entries++}]")), piece);
            }
            else if (piece.Member == "resourceType")
            {
                isBundle = document.RootElement.ValueKind == JsonValueKind.String && document.RootElement.ValueEquals("Bundle"u8);
            }
            else if (piece.Member == "entry")
            {
                FileReading.RefuseEntries(context, document.RootElement, "$");
            }
        }

        return isBundle;
    }

    private void ReadLines(Stream stream)
    {
        var cutting = new LineCutting(stream);
        for (var i = 0; cutting.TryNext(out var piece); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(piece, FormattableString.Invariant($"$[{i}]"));
        }
    }

    private void ReadWhole(Stream stream)
    {
        if (stream.Length > Array.MaxLength)
        {
            problems.Add(new(source.Name, "$", "JSON that breaks off, or is one resource", "one bundle, where a file is so large"));
            return;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var mark = content.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        Read(new(content.AsMemory(mark), mark, 1, null, IsEntry: false), "$");
    }

    private void Read(Piece piece, string path)
    {
        if (NotJson.Diagnose(source.Name, piece.Bytes.Span) is { } problem)
        {
            Add(problem);
            return;
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(piece.Bytes, FileReading.Strict);
        }
        catch (JsonException)
        {
            Add(NotJson.RepeatedMember(source.Name, piece.Bytes.Span));
            return;
        }

        using (document)
        {
            var context = new FileContext(source.Name, piece.Bytes, problems) { FirstLine = piece.Line };
            Note(context, FileReading.Places(context, document.RootElement, path, null), piece);
        }

        void Add(FhirProblem of) => problems.Add(of with { Path = path, Line = of.Line + piece.Line - 1 });
    }

    private void Note(FileContext context, IEnumerable<PlacedResource> places, Piece piece)
    {
        foreach (var (element, path, fullUrl) in places)
        {
            var raw = JsonMarshal.GetRawUtf8Value(element);
            _ = piece.Bytes.Span.Overlaps(raw, out var offset);
            var at = (Offset: piece.Offset + offset, raw.Length, Line: context.LineOf(element)!.Value);
            var resource = new FoundResource(source.Name, path, element, fullUrl, null);
            var stored = Store(context, resource, at, null);
            foreach (var (inside, place) in FileReading.Contained(resource))
            {
                if (FileReading.IsResource(inside))
                {
                    stored.Contained.Add(Store(context, new FoundResource(source.Name, place, inside, null, resource), at, stored));
                }
            }
        }
    }

    private StoredResource Store(FileContext context, FoundResource resource, (long Offset, int Length, int Line) at, StoredResource? container)
    {
        var (subject, type) = SubjectReading.Of(context, resource);
        var stored = new StoredResource
        {
            Number = found.Count,
            File = source,
            Offset = at.Offset,
            Length = at.Length,
            Line = at.Line,
            Path = resource.Path,
            FullUrl = resource.FullUrl,
            Type = Once(resource.Type)!,
            Key = resource.Key,
            Container = container,
            Subject = Once(subject),
            SubjectType = Once(type),
        };
        found.Add(stored);
        return stored;
    }

    // The same few texts are in every record.
    private string? Once(string? text) => text is null || texts.TryAdd(text, text) ? text : texts[text];
}

using System.Text.Json;
using SocialEval.Exchange.Records;
using SocialEval.Exchange.Tables;
using SocialEval.Journeys;
using SocialEval.Json;

namespace SocialEval.Exchange;

/// <summary>Says what the columns of a table, or the answers of a form, are: which says who speaks, what is a testimony, an
/// assessment, a level, a date.</summary>
/// <remarks>Written as <c>socialeval/mapping/1</c>, for which there is a JSON Schema. What a mapping does not say is not guessed:
/// least of all whose words something is, from who sent the form. Immutable; safe to use from several threads.</remarks>
public sealed class TableMapping
{
    private static readonly Lazy<byte[]> TheSchema = new(() => SchemaWriter.Write(MappingShape.Schema, "What the columns of a table, or the answers of a form, are in a journey", MappingShape.Document));

    private TableMapping(MappingParts parts) => Parts = parts;

    /// <summary>The JSON Schema of a mapping, in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Schema => TheSchema.Value;

    internal MappingParts Parts { get; }

    /// <summary>Reads a mapping.</summary>
    /// <param name="utf8Json">The mapping, as JSON in UTF-8.</param>
    /// <exception cref="InvalidMappingException">It cannot be used; every problem is listed.</exception>
    public static TableMapping Read(ReadOnlyMemory<byte> utf8Json) =>
        TryRead(utf8Json, out var problems) ?? throw new InvalidMappingException(problems);

    /// <summary>Reads a mapping, or lists every problem.</summary>
    /// <param name="utf8Json">The mapping, as JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="problems">What stands against it; empty where there is a mapping.</param>
    /// <returns>The mapping, or nothing.</returns>
    public static TableMapping? TryRead(ReadOnlyMemory<byte> utf8Json, out Sequence<Problem> problems)
    {
        var text = utf8Json.Span is [0xEF, 0xBB, 0xBF, ..] ? utf8Json[3..] : utf8Json;
        try
        {
            using var document = JsonDocument.Parse(text);
            return TryRead(document.RootElement, out problems);
        }
        catch (JsonException broken)
        {
            problems = [new("$", FormattableString.Invariant($"text that is no JSON from line {broken.LineNumber + 1} on"), "a mapping, as JSON in UTF-8")];
            return null;
        }
    }

    private static TableMapping? TryRead(JsonElement root, out Sequence<Problem> problems)
    {
        if (!JsonTexts.AreWhole(root))
        {
            problems = [new("$", JsonTexts.Half, JsonTexts.Whole)];
            return null;
        }

        var check = new ShapeCheck();
        MappingShape.Document.Check(root, check);
        problems = check.Problems;
        if (!problems.IsEmpty)
        {
            return null;
        }

        var reading = new MappingReading();
        var parts = reading.Read(root);
        problems = reading.Problems;
        return problems.IsEmpty ? new(parts) : null;
    }

    /// <summary>The system it reads from; never what is in a table.</summary>
    public override string ToString() => $"mapping of '{Parts.System}'";
}

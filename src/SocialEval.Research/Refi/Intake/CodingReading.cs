using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SocialEval.Research.Refi.Intake;

/// <summary>What was coded in the words of a source.</summary>
internal sealed class CodingReading(RefiCodebook codebook, IReadOnlyDictionary<Guid, string> users, Notes notes)
{
    private readonly HashSet<Guid> codes = [.. codebook.All().Select(code => code.Id)];

    /// <summary>The codings of a part of a text.</summary>
    /// <param name="selection">Where they stand.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The first place of the part, in code points, as it is written.</param>
    /// <param name="end">The place after it.</param>
    public IEnumerable<FoundCoding> Of(Node selection, TextPlaces text, string? start, string? end)
    {
        var made = selection.Children("Coding").ToArray();
        if (made.Length == 0)
        {
            notes.Dropped(selection.Path, "a part of the words with no code");
            return [];
        }

        return Part(selection, text, start, end) is { } part ? made.Select(coding => Coding(coding, text[part.Start], text[part.End])).OfType<FoundCoding>() : [];
    }

    /// <summary>The codings of a whole text.</summary>
    public IEnumerable<FoundCoding> OfWhole(Node source, TextPlaces text) =>
        text.Count == 0 ? [] : source.Children("Coding").Select(coding => Coding(coding, 0, text[text.Count])).OfType<FoundCoding>();

    private (int Start, int End)? Part(Node selection, TextPlaces text, string? start, string? end)
    {
        if (!int.TryParse(start, NumberStyles.Integer, CultureInfo.InvariantCulture, out var first) || !int.TryParse(end, NumberStyles.Integer, CultureInfo.InvariantCulture, out var last))
        {
            notes.Problem(selection, "a place that is no whole number", "whole numbers; its codings are left out");
            return null;
        }

        if (first < 0 || last <= first || first >= text.Count)
        {
            notes.Problem(selection, string.Create(CultureInfo.InvariantCulture, $"a part from {first} to {last}"), string.Create(CultureInfo.InvariantCulture, $"one between 0 and {text.Count}, where the words end; its codings are left out"));
            return null;
        }

        if (last > text.Count)
        {
            notes.Warn(selection, "a part that ends after the words do", "one that ends with them");
            notes.Approximated(selection.Path, "a part that ends after the words do: it ends with them");
        }

        return (first, Math.Min(last, text.Count));
    }

    private FoundCoding? Coding(Node coding, int start, int end)
    {
        var code = coding.Child("CodeRef") is { } reference ? Ids.Referred(reference) : null;
        if (code is not { } known || !codes.Contains(known))
        {
            notes.Problem(coding, code is null ? "a coding without a code" : $"the code {code:D}", "a code of the codebook; the coding is left out");
            return null;
        }

        return new(start, end, known, Coder(coding), On(coding));
    }

    private string? Coder(Node coding)
    {
        if (Ids.Referred(coding, "creatingUser") is not { } user)
        {
            return null;
        }

        if (users.TryGetValue(user, out var name))
        {
            return name;
        }

        notes.Warn(coding, "somebody who coded and is not among the users", "one of them");
        return user.ToString("D");
    }

    private Instant? On(Node coding)
    {
        if (coding["creationDateTime"] is not { } written)
        {
            return null;
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(written) is { Success: true } exact)
        {
            return exact.Value.ToInstant();
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(written) is { Success: true } local)
        {
            notes.Warn(coding, "a time without a place", "one with an offset; it is taken for UTC");
            return local.Value.InUtc().ToInstant();
        }

        notes.Warn(coding, "a time of another form", "one as 2025-05-02T10:30:00Z; it is left out");
        return null;
    }
}

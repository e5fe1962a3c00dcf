namespace SocialEval.Research.Refi.Intake;

/// <summary>Places in a text from Unicode code points, as projects count them, to UTF-16 code units.</summary>
internal sealed class TextPlaces
{
    private readonly int[]? starts;

    public TextPlaces(string text)
    {
        Count = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        var found = new List<int>(text.Length);
        for (var place = 0; place < text.Length; place += char.IsSurrogatePair(text, place) ? 2 : 1)
        {
            found.Add(place);
        }

        Count = found.Count;
        starts = [.. found, text.Length];
    }

    /// <summary>How many code points there are.</summary>
    public int Count { get; }

    /// <summary>The code unit a code point begins with; the end of the text for the place after the last.</summary>
    public int this[int point] => starts is null ? point : starts[point];
}

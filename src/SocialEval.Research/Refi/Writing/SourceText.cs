using System.Globalization;
using System.Text;

namespace SocialEval.Research.Refi.Writing;

/// <summary>Somebody's words as a plain text source: lines end in LF, accents are composed (NFC), and places are counted in Unicode
/// code points.</summary>
/// <remarks>Programs that read projects do not agree on what a place counts where a line ends in CR LF or an accent is a character of
/// its own; in a text that has neither they do. It is composed cluster by cluster (Unicode Standard Annex 29), so that every place
/// between two clusters stays one.</remarks>
internal sealed class SourceText
{
    private const char Replacement = '\uFFFD';

    private readonly int[] places;

    public SourceText(string said)
    {
        places = new int[said.Length + 1];
        var written = new StringBuilder(said.Length);
        var points = 0;
        var start = 0;
        if (said is ['\uFEFF', ..])
        {
            (IsWithoutMark, start) = (true, 1);
        }

        while (start < said.Length)
        {
            var length = StringInfo.GetNextTextElementLength(said.AsSpan(start));
            var cluster = said.AsSpan(start, length);
            var composed = Composed(cluster);
            var isSame = cluster.SequenceEqual(composed);
            for (int inside = 0, before = points; inside < length; inside++)
            {
                places[start + inside] = inside == 0 ? points : !isSame || char.IsLowSurrogate(cluster[inside]) ? -1 : before;
                before += char.IsLowSurrogate(cluster[inside]) ? 0 : 1;
            }

            written.Append(composed);
            foreach (var _ in composed.AsSpan().EnumerateRunes())
            {
                points++;
            }

            start += length;
        }

        places[^1] = points;
        Text = written.ToString();
    }

    /// <summary>The text as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether lines ended otherwise.</summary>
    public bool HasOtherLineEnds { get; private set; }

    /// <summary>Whether an accent or another mark was a character of its own.</summary>
    public bool IsComposed { get; private set; }

    /// <summary>Whether half a character stood alone, and now stands for what cannot be read.</summary>
    public bool HasHalves { get; private set; }

    /// <summary>Whether it began with a byte order mark.</summary>
    public bool IsWithoutMark { get; }

    /// <summary>How many UTF-16 code units there were.</summary>
    public int Length => places.Length - 1;

    /// <summary>Where a part of the words is in the text; a place inside what was composed moves outwards.</summary>
    /// <param name="start">Its start, in UTF-16 code units of the words.</param>
    /// <param name="end">Its end.</param>
    /// <param name="isMoved">Whether one of them moved.</param>
    public (int Start, int End) Place(int start, int end, out bool isMoved)
    {
        var (first, last) = (start, end);
        while (places[first] < 0)
        {
            first--;
        }

        while (places[last] < 0)
        {
            last++;
        }

        isMoved = first != start || last != end;
        return (places[first], places[last]);
    }

    private string Composed(ReadOnlySpan<char> cluster)
    {
        if (cluster is "\r\n" or "\r")
        {
            HasOtherLineEnds = true;
            return "\n";
        }

        if (cluster.Length == 1 && char.IsAscii(cluster[0]))
        {
            return cluster.ToString();
        }

        var whole = new StringBuilder(cluster.Length);
        foreach (var rune in cluster.EnumerateRunes())
        {
            whole.Append(rune);
        }

        var text = whole.ToString();
        HasHalves |= !cluster.SequenceEqual(text) && text.Contains(Replacement, StringComparison.Ordinal);
        if (text.IsNormalized(NormalizationForm.FormC))
        {
            return text;
        }

        IsComposed = true;
        return text.Normalize(NormalizationForm.FormC);
    }
}

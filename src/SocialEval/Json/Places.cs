using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SocialEval.Json;

/// <summary>Where the members of a journey and the elements of its lists start, so that a broken rule can be placed in the
/// file by walking through one element only.</summary>
internal ref struct Places
{
    private const int ElementOf = int.MinValue;

    // For each member: where its value starts, then where each of its elements does, with the highest bit set.
    private int[] starts;
    private int count;

    public Places() => starts = ArrayPool<int>.Shared.Rent(256);

    public void Member(int nameStart, int start)
    {
        Add(nameStart);
        Add(start);
    }

    public void Element(int start) => Add(start | ElementOf);

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(starts);

    /// <summary>Where what a path names starts, or the innermost thing around it that is there.</summary>
    public readonly int Find(ReadOnlySpan<char> path, ReadOnlySpan<byte> json)
    {
        var rest = path.TrimStart('$');
        if (rest.IsEmpty || !TakeMember(ref rest, out var member))
        {
            return 0;
        }

        for (var i = 0; i < count; i++)
        {
            if (starts[i] >= 0 && Names(json[starts[i]..], member))
            {
                var start = starts[i + 1];
                if (!TakeIndex(ref rest, out var index))
                {
                    return Walk(json, start, rest);
                }

                var place = i + 2 + index;
                return place < count && starts[place] < 0 ? Walk(json, starts[place] & ~ElementOf, rest) : start;
            }

            i += starts[i] >= 0 ? 1 : 0;
        }

        return 0;
    }

    private void Add(int start)
    {
        if (count == starts.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(count * 2);
            starts.AsSpan().CopyTo(larger);
            ArrayPool<int>.Shared.Return(starts);
            starts = larger;
        }

        starts[count++] = start;
    }

    private static int Walk(ReadOnlySpan<byte> json, int start, ReadOnlySpan<char> path)
    {
        if (path.IsEmpty || json[start] is not ((byte)'{' or (byte)'['))
        {
            return start;
        }

        var reader = new Utf8JsonReader(json[start..], isFinalBlock: true, new JsonReaderState(new JsonReaderOptions { MaxDepth = JourneyReader.DeepestNesting }));
        reader.Read();
        var found = start;
        while (!path.IsEmpty && (TakeIndex(ref path, out var index) ? GoTo(ref reader, index) : TakeMember(ref path, out var member) && GoTo(ref reader, member)))
        {
            found = start + (int)reader.TokenStartIndex;
        }

        return found;
    }

    private static bool GoTo(ref Utf8JsonReader reader, scoped ReadOnlySpan<char> member)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // A name with escapes is none that is known, and half of a character could not be compared.
            var here = !reader.ValueIsEscaped && reader.ValueTextEquals(member);
            reader.Read();
            if (here)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool GoTo(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    // The name of a member that was known, which nobody writes with escapes.
    private static bool Names(ReadOnlySpan<byte> quoted, ReadOnlySpan<char> member) =>
        quoted.Length > member.Length + 1 && quoted[member.Length + 1] == (byte)'"' && Ascii.Equals(quoted[1..(member.Length + 1)], member);

    private static bool TakeMember(ref ReadOnlySpan<char> path, out ReadOnlySpan<char> member)
    {
        member = default;
        if (path.IsEmpty || path[0] != '.')
        {
            return false;
        }

        var length = path[1..].IndexOfAny('.', '[');
        member = length < 0 ? path[1..] : path[1..(length + 1)];
        path = path[(member.Length + 1)..];
        return true;
    }

    private static bool TakeIndex(ref ReadOnlySpan<char> path, out int index)
    {
        index = 0;
        if (path.IsEmpty || path[0] != '[')
        {
            return false;
        }

        var end = path.IndexOf(']');
        index = int.Parse(path[1..end], NumberStyles.None, CultureInfo.InvariantCulture);
        path = path[(end + 1)..];
        return true;
    }
}

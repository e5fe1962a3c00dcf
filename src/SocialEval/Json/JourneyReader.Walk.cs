using System.Text.Json;

namespace SocialEval.Json;

/// <summary>Going from member to member and from element to element.</summary>
internal ref partial struct JourneyReader
{
    private delegate T Element<T>(ref JourneyReader pass)
        where T : class?;

    /// <summary>Enters an object; anything else is noted and passed over.</summary>
    private bool Enter()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Wrong("an object");
            return false;
        }

        ref var frame = ref frames[++depth];
        frame.Seen = 0;
        frame.Start = (int)reader.TokenStartIndex;
        frame.Index = Frame.IsObject;
        return true;
    }

    /// <summary>Goes to the value of the next member, or out of the object.</summary>
    private bool Member()
    {
        ref var frame = ref frames[depth];
        frame.Name = Frame.NoName;
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            depth--;
            return false;
        }

        frame.Name = (int)reader.TokenStartIndex;
        name = reader.ValueIsEscaped ? Unescaped() : reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Whether the member is the one of that name. The bit says which of its object it is: a second one is noted.</summary>
    private bool Is(ReadOnlySpan<byte> expected, int bit)
    {
        if (!name.SequenceEqual(expected))
        {
            return false;
        }

        ref var seen = ref frames[depth].Seen;
        if ((seen & (1ul << bit)) != 0)
        {
            Repeated();
        }

        seen |= 1ul << bit;
        return true;
    }

    /// <summary>Reads a list, element by element.</summary>
    private Sequence<T> List<T>(Element<T?> read)
        where T : class
    {
        if (!EnterList())
        {
            return default;
        }

        var mark = gathered.Mark;
        while (Next())
        {
            if (read(ref this) is { } element)
            {
                gathered.Add(element);
            }
            else
            {
                incomplete = true;
            }
        }

        return gathered.Take<T>(mark);
    }

    private bool EnterList()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Wrong("a list");
            incomplete = true;
            return false;
        }

        ref var frame = ref frames[++depth];
        frame.Start = (int)reader.TokenStartIndex;
        frame.Index = -1;
        return true;
    }

    private bool Next()
    {
        ref var frame = ref frames[depth];
        frame.Index++;
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            depth--;
            return false;
        }

        if (depth == 1)
        {
            places.Element((int)reader.TokenStartIndex);
        }

        return true;
    }

    private ReadOnlySpan<byte> Unescaped()
    {
        var buffer = new byte[reader.ValueSpan.Length];
        try
        {
            return buffer.AsSpan(0, reader.CopyString(buffer));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: the name of no member.
            return "\uFFFD"u8;
        }
    }
}

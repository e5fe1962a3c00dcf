using System.Text.Json;
using System.Text.Unicode;

namespace SocialEval.Fhir.Reading;

/// <summary>Cuts one JSON object into the members of its root, and the member <c>entry</c> into its entries, so that no more than
/// one of them is held.</summary>
internal sealed class BundleCutting
{
    private readonly Window window;
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private JsonReaderState state;
    private Part part = Part.Start;

    public BundleCutting(Stream stream)
    {
        window = new(stream);
        window.Fill();
        while (window is { IsAtEnd: false, Content.Length: < 3 })
        {
            window.Fill();
        }

        if (window.Content.Span.StartsWith("\uFEFF"u8))
        {
            window.Drop(3);
        }
    }

    private enum Part
    {
        Start,
        Members,
        Entries,
        End,
    }

    /// <summary>The next part, until the end of the object, and of the file.</summary>
    /// <exception cref="JsonException">The file is not one JSON object in UTF-8, or has a member twice in its root.</exception>
    public bool TryNext(out Piece piece)
    {
        while (true)
        {
            if (TryStep(out piece, out var taken, out var isOver))
            {
                if (!Utf8.IsValid(window.Content.Span[..taken]))
                {
                    throw new JsonException();
                }

                window.Drop(taken);
                if (piece.Member is not null || isOver)
                {
                    return !isOver;
                }
            }
            else
            {
                window.Fill();
            }
        }
    }

    // A step is taken whole or not at all: where the window ends first, it is tried again when there is more.
    private bool TryStep(out Piece piece, out int taken, out bool isOver)
    {
        var reader = new Utf8JsonReader(window.Content.Span, window.IsAtEnd, state);
        piece = default;
        isOver = false;
        var isWhole = part switch
        {
            Part.Start => TryStart(ref reader),
            Part.Members => TryMember(ref reader, ref piece),
            Part.Entries => TryEntry(ref reader, ref piece),
            _ => isOver = !reader.Read() && window.IsAtEnd,
        };
        taken = (int)reader.BytesConsumed;
        state = isWhole ? reader.CurrentState : state;
        return isWhole;
    }

    private bool TryStart(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        part = reader.TokenType == JsonTokenType.StartObject ? Part.Members : throw new JsonException();
        return true;
    }

    private bool TryMember(ref Utf8JsonReader reader, ref Piece piece)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            part = Part.End;
            return true;
        }

        var name = reader.GetString()!;
        if (!reader.Read())
        {
            return false;
        }

        var isEntries = reader.TokenType == JsonTokenType.StartArray && name == "entry";
        var start = (int)reader.TokenStartIndex;
        if (!isEntries && !reader.TrySkip())
        {
            return false;
        }

        if (!members.Add(name))
        {
            throw new JsonException();
        }

        part = isEntries ? Part.Entries : Part.Members;
        piece = isEntries ? default : Cut(reader, start, name, isEntry: false);
        return true;
    }

    private bool TryEntry(ref Utf8JsonReader reader, ref Piece piece)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            part = Part.Members;
            return true;
        }

        var start = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        piece = Cut(reader, start, "entry", isEntry: true);
        return true;
    }

    private Piece Cut(in Utf8JsonReader reader, int start, string member, bool isEntry)
    {
        var line = window.Line + window.Content.Span[..start].Count((byte)'\n');
        return new(window.Content[start..(int)reader.BytesConsumed], window.Offset + start, line, member, isEntry);
    }
}

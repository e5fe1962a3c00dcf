using System.Text.Json;

namespace SocialEval.Tool.Inputs;

/// <summary>Finds where a document ends that another may follow.</summary>
internal static class Boundary
{
    /// <summary>Where the document at the start of a text ends.</summary>
    /// <param name="text">The text, which starts with the document.</param>
    /// <param name="isAll">Whether nothing comes after the text.</param>
    /// <returns>The length of the document; nothing where more has to be read first.</returns>
    public static int? Of(ReadOnlySpan<byte> text, bool isAll)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    return (int)reader.BytesConsumed;
                }
            }
        }
        catch (JsonException)
        {
            return Broken(text, isAll);
        }

        return isAll ? Broken(text, isAll) : null;
    }

    // What is broken ends where a line starts like another journey, at its very left.
    private static int? Broken(ReadOnlySpan<byte> text, bool isAll)
    {
        var next = text.IndexOf("\n{"u8);
        return next >= 0 ? next : isAll ? text.Length : null;
    }
}

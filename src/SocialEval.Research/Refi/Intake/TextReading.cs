namespace SocialEval.Research.Refi.Intake;

/// <summary>The words of a source, from its file or from the XML itself.</summary>
internal sealed class TextReading(Package package, bool countsLineEndsOnce, Notes notes)
{
    /// <summary>The words; nothing, and a problem, where there should be some.</summary>
    /// <param name="node">A text source, a transcript, or what stands for another source in words.</param>
    /// <param name="isNeeded">Whether the source is nothing without them.</param>
    public string? Of(Node node, bool isNeeded)
    {
        var written = node.Child("PlainTextContent")?.Text;
        var path = node["plainTextPath"];
        if (written is not null && path is not null)
        {
            notes.Warn(node, "a text in the XML and one in a file", "one of them; the file is read where it is there");
        }

        var text = (path is null ? null : InFile(node, path)) ?? written;
        if (text is null && path is null && isNeeded)
        {
            notes.Problem(node, node["richTextPath"] is null ? "no text" : "a text that is in a rich text file only", "a plain text");
        }

        if (text is { Length: <= 1 } && node["richTextPath"] is not null)
        {
            notes.Problem(node, "a plain text of no more than a character beside a rich text", "the words in the plain text");
        }

        return string.IsNullOrEmpty(text) ? null : Ended(node, text);
    }

    private string? InFile(Node node, string path)
    {
        if (path.StartsWith("relative:", StringComparison.OrdinalIgnoreCase) || path.StartsWith("absolute:", StringComparison.OrdinalIgnoreCase))
        {
            notes.Problem(node, "a text in a file outside the project, which is not opened", "one among its sources");
            return null;
        }

        if (!path.StartsWith(RefiNames.Internal, StringComparison.OrdinalIgnoreCase))
        {
            notes.Warn(node, $"a path without '{RefiNames.Internal}'", "one with it");
        }
        else
        {
            path = path[RefiNames.Internal.Length..];
        }

        if (package.Text(path.Replace('\\', '/'), out var problem) is not { } bytes)
        {
            notes.Problem(node, problem!, "a text among the sources");
            return null;
        }

        var text = Encodings.Text(bytes, isXml: false, out var doubt);
        if (doubt is not null)
        {
            notes.Warn(node, doubt, "UTF-8");
        }

        return text;
    }

    private string Ended(Node node, string text)
    {
        if (!countsLineEndsOnce || !text.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }

        notes.Approximated(node.Path, "lines end in LF: the places of selections count a line end once");
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}

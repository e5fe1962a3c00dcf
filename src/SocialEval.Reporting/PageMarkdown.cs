using System.Text;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Reporting;

/// <summary>A document as Markdown.</summary>
internal static class PageMarkdown
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Text(page.Title)).Append("\n\n").Append(Text(page.Reading)).Append('\n');
        foreach (var notice in page.Notices)
        {
            text.Append("\n> ").Append(Text(notice)).Append('\n');
        }

        foreach (var section in page.Sections)
        {
            text.Append("\n## ").Append(Text(section.Heading)).Append('\n');
            foreach (var block in section.Blocks)
            {
                Write(block, text);
            }
        }

        return text.ToString();
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Lines lines:
                Heading(lines.Heading, text);
                foreach (var line in lines.Items)
                {
                    text.Append(line.Kind == LineKind.Question ? $"- *{Text(line.Text)}*" : $"- {Text(line.Text)}").Append('\n');
                }

                break;
            case Room room:
                text.Append("\n**").Append(Text(room.Label)).Append("**\n\n");
                text.Insert(text.Length, "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n", room.Rows);
                break;
            case Drawing { Picture: var picture }:
                Heading(picture.Title, text);
                foreach (var line in picture.Text)
                {
                    text.Append("- ").Append(Text(line)).Append('\n');
                }

                break;
            case Rows rows:
                text.Append("\n**").Append(Text(rows.Caption)).Append("**\n\n");
                Row(rows.Header, text);
                text.Append('|').Insert(text.Length, " --- |", rows.Header.Count).Append('\n');
                foreach (var row in rows.Cells)
                {
                    Row(row, text);
                }

                break;
            case Signatures signatures:
                text.Append('\n');
                foreach (var name in signatures.Names)
                {
                    text.Append("- ").Append(Text(name)).Append(" — ").Append(Text(signatures.Date)).Append(" \\_\\_\\_\\_\\_\\_ — ").Append(Text(signatures.Signature)).Append(" \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n");
                }

                break;
        }
    }

    private static void Heading(string? heading, StringBuilder text) => text.Append(heading is null ? "\n" : $"\n### {Text(heading)}\n\n");

    private static void Row(Sequence<string> cells, StringBuilder text) => text.Append("| ").AppendJoin(" | ", cells.Select(Text)).Append(" |\n");

    // Emphasis does not end after a space.
    private static string Text(string words) => MarkdownText.Escape(words).Trim();
}

using System.Text;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Lines of cells, put one under the other: the first and the last to the left, the others to the right.</summary>
internal sealed class TextColumns
{
    private readonly List<string[]> lines = [];

    public void Add(params string[] cells) => lines.Add(cells);

    public void Write(StringBuilder text, string margin)
    {
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => column == 0 || column == line.Length - 1 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append(margin).Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }
    }
}

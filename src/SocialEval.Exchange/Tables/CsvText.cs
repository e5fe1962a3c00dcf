using System.Text;

namespace SocialEval.Exchange.Tables;

/// <summary>Cuts the text of a table into records of cells (RFC 4180), with the line each begins on.</summary>
/// <remarks>What stands in quotes is taken as it is, line breaks too. A record whose quotes are wrong is told, and the next line is
/// a record again.</remarks>
internal sealed class CsvText
{
    private readonly string text;
    private readonly Action<int, string, string> refuse;
    private int place;
    private int line = 1;

    public CsvText(string text, Separator? separator, Action<int, string, string> refuse)
    {
        this.text = text;
        this.refuse = refuse;
        // Spreadsheets in some languages say on a line of its own what stands between cells.
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            Mark = text[4];
            SkipLine();
        }

        Mark = separator switch
        {
            Separator.Comma => ',',
            Separator.Semicolon => ';',
            Separator.Tab => '\t',
            Separator.Bar => '|',
            _ => Mark == default ? Found(text) : Mark,
        };
    }

    /// <summary>What stands between two cells.</summary>
    public char Mark { get; }

    public IEnumerable<(int Line, List<string> Cells)> Records()
    {
        while (place < text.Length)
        {
            var (start, first) = (place, line);
            if (Record() is not { } cells)
            {
                (place, line) = (start, first);
                SkipLine();
            }
            else if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return (first, cells);
            }
        }
    }

    private List<string>? Record()
    {
        var cells = new List<string>();
        var first = line;
        while (true)
        {
            if (place < text.Length && text[place] == '"')
            {
                if (Quoted(first) is not { } quoted)
                {
                    return null;
                }

                cells.Add(quoted);
            }
            else
            {
                var end = text.AsSpan(place).IndexOfAny(Mark, '\r', '\n');
                end = end < 0 ? text.Length : place + end;
                cells.Add(text[place..end]);
                place = end;
            }

            if (place == text.Length)
            {
                return cells;
            }

            if (text[place] != Mark)
            {
                EndLine();
                return cells;
            }

            place++;
        }
    }

    private string? Quoted(int first)
    {
        var cell = new StringBuilder();
        place++;
        while (true)
        {
            var quote = text.IndexOf('"', place);
            if (quote < 0)
            {
                refuse(first, "a quote that nothing closes", "quotes before and after the cell, and doubled inside it");
                return null;
            }

            cell.Append(text, place, quote - place);
            line += text.AsSpan(place, quote - place).Count('\n');
            place = quote + 1;
            if (place < text.Length && text[place] == '"')
            {
                cell.Append('"');
                place++;
                continue;
            }

            if (place == text.Length || text[place] == Mark || text[place] is '\r' or '\n')
            {
                return cell.ToString();
            }

            refuse(first, "a quote that does not stand around a whole cell", "quotes before and after the cell, and doubled inside it");
            return null;
        }
    }

    private void SkipLine()
    {
        var end = text.AsSpan(place).IndexOfAny('\r', '\n');
        place = end < 0 ? text.Length : place + end;
        EndLine();
    }

    private void EndLine()
    {
        place += place < text.Length && text[place] == '\r' ? 1 : 0;
        place += place < text.Length && text[place] == '\n' ? 1 : 0;
        line++;
    }

    // What the header has most of, outside quotes.
    private static char Found(string text)
    {
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0, ['|'] = 0 };
        var isQuoted = false;
        foreach (var letter in text)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is '\r' or '\n')
            {
                break;
            }
            else if (!isQuoted && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return counts.MaxBy(count => count.Value).Key;
    }
}

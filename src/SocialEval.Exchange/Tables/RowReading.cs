using SocialEval.Journeys;

namespace SocialEval.Exchange.Tables;

/// <summary>Reads the cells of one row. A cell that cannot be read is a problem, and takes with it the item it belongs to.</summary>
internal sealed class RowReading(SourceRow row, MappingParts mapping, Dictionary<string, string> partyIds, List<ExchangeProblem> problems)
{
    public SourceRow Row => row;

    /// <summary>Whether a cell of the item being read could not be read.</summary>
    public bool IsSpoiled { get; private set; }

    /// <summary>Begins another item.</summary>
    public void Begin() => IsSpoiled = false;

    /// <summary>The cell as it stands there; nothing where it is empty or says that nothing is known.</summary>
    public string? Text(Cell? cell)
    {
        if (cell is null)
        {
            return null;
        }

        if (cell.Column is null)
        {
            return cell.Value;
        }

        return row.Cells.TryGetValue(cell.Column, out var text) && !string.IsNullOrWhiteSpace(text) && !IsMissing(text) ? text : null;
    }

    /// <summary>The cell as an id or a name: without the spaces around it.</summary>
    public string? Name(Cell? cell) => Text(cell)?.Trim();

    public PartialDate? Day(Cell? cell)
    {
        if (Name(cell) is not { } text)
        {
            return null;
        }

        // What the mapping says itself is written as everywhere in it.
        var form = cell!.Column is null ? DayForm.Iso : cell.Form ?? mapping.Days;
        if (TableDays.Of(text, form) is { } day)
        {
            return day;
        }

        Refuse(cell, Told.Quote(text), TableDays.Expected(form));
        return null;
    }

    public T? Word<T>(Cell? cell)
        where T : struct, Enum
    {
        if (Meant(cell) is not { } word)
        {
            return null;
        }

        if (Vocabulary<T>.TryRead(word, out var value))
        {
            return value;
        }

        Refuse(cell!, Told.Quote(word), $"one of {string.Join(", ", Vocabulary<T>.All!)}");
        return null;
    }

    public int? Level(Cell? cell)
    {
        if (Meant(cell) is not { } text)
        {
            return null;
        }

        if (Levels.Of(text) is { } level)
        {
            return level;
        }

        Refuse(cell!, Told.Quote(text), "a level from -2 to 2");
        return null;
    }

    public decimal? Number(Cell cell, decimal? min, decimal? max)
    {
        if (Meant(cell) is not { } text)
        {
            return null;
        }

        if (Decimals.Of(text, mapping.DecimalMark) is not { } number)
        {
            Refuse(cell, Told.Quote(text), Decimals.Expected(mapping.DecimalMark));
            return null;
        }

        if (number < min || number > max)
        {
            Refuse(cell, Told.Quote(text), Decimals.Between(min, max));
            return null;
        }

        return number;
    }

    /// <summary>The id of a party; nothing where the row does not say, which is nobody in particular.</summary>
    public string? Who(Who? who)
    {
        if (who is null)
        {
            return null;
        }

        if (who.Party is { } always)
        {
            return partyIds.GetValueOrDefault(always);
        }

        var cell = new Cell(who.Path, who.Column, null) { Words = who.Words };
        return Meant(cell) is { } key ? partyIds.GetValueOrDefault(key) : null;
    }

    /// <summary>What was said, by whom the mapping says.</summary>
    public Statement? Words(WordsPart? part)
    {
        if (part is null)
        {
            return null;
        }

        var by = Who(part.By);
        Statement? said = Text(part.Text) is { } text ? new(text, by)
            : Name(part.Media) is { } media ? Statement.OfMedia(media, part.Mode ?? StatementMode.Spoken, by)
            : null;
        return said is null ? null : said with
        {
            RecordedBy = Who(part.RecordedBy),
            Language = part.Language ?? (said.Text is null ? null : mapping.Language),
            Mode = part.Mode ?? said.Mode,
            Fidelity = part.Fidelity,
        };
    }

    /// <summary>A problem with a cell of the item that is read.</summary>
    public void Refuse(Cell cell, string found, string expected)
    {
        IsSpoiled = true;
        problems.Add(new(row.File, cell.Column is { } column ? row.Column(column) : cell.Path, found, expected, row.Line));
    }

    // The word a cell stands for: the one listed for it, else the cell itself.
    private string? Meant(Cell? cell)
    {
        if (Name(cell) is not { } text || cell!.Words is not { } words)
        {
            return Name(cell);
        }

        if (words.TryGetValue(text, out var meant))
        {
            return meant;
        }

        Refuse(cell, Told.Quote(text), $"one of {string.Join(", ", words.Keys.Select(known => $"'{known}'"))}");
        return null;
    }

    private bool IsMissing(string text)
    {
        foreach (var mark in mapping.Missing)
        {
            if (mark == text.Trim())
            {
                return true;
            }
        }

        return false;
    }
}

using SocialEval.Journeys;
using SocialEval.Losses;

namespace SocialEval.Exchange.Tables;

/// <summary>Sorts rows by journey and makes each journey of its rows.</summary>
internal static class TableJourneys
{
    public static ImportResult Read(List<SourceTable> tables, MappingParts mapping, List<ExchangeProblem> problems)
    {
        var losses = new List<Loss>();
        var drafts = new Dictionary<string, TableDraft>(StringComparer.Ordinal);
        var ordered = new List<TableDraft>();
        foreach (var table in tables)
        {
            LookForColumns(table, mapping, problems, losses);
            foreach (var row in table.Rows)
            {
                if (new RowReading(row, mapping, [], problems).Name(mapping.Journey) is not { } name)
                {
                    problems.Add(new(row.File, mapping.Journey.Column is { } column ? row.Column(column) : mapping.Journey.Path, "nothing", "which journey the row belongs to", row.Line));
                    losses.Add(new(LossKind.Dropped, row.Place(null), "a row of no journey") { File = row.File });
                    continue;
                }

                if (!drafts.TryGetValue(name, out var draft))
                {
                    ordered.Add(draft = drafts[name] = new("j-" + name, name, mapping, problems));
                }

                draft.Take(row);
            }
        }

        var journeys = new List<Journey>();
        foreach (var draft in ordered)
        {
            if (Make(draft, problems) is { } journey)
            {
                journeys.Add(journey);
            }

            losses.AddRange(draft.Losses);
        }

        losses.AddRange(tables.SelectMany(table => Unmapped(table, mapping)));
        return new([.. journeys], new LossReport { Operation = TableImport.Operation, Losses = [.. losses] }, [.. problems]);
    }

    private static Journey? Make(TableDraft draft, List<ExchangeProblem> problems)
    {
        GoalRows.Read(draft);
        ItemRows.Read(draft);
        var parts = draft.ToParts();
        var first = draft.Rows[0].Row;
        if (Journey.TryFrom(parts, out var refusals) is not { } journey)
        {
            problems.AddRange(refusals.Select(refusal => new ExchangeProblem(first.File, refusal.Path, refusal.Found, refusal.Expected, first.Line)));
            draft.Losses.Clear();
            draft.Tell(LossKind.Dropped, first, null, null, "a journey that cannot be, see the problems");
            return null;
        }

        Absences(draft, parts, first);
        return journey;
    }

    private static void Absences(TableDraft draft, JourneyParts parts, SourceRow first)
    {
        foreach (var (goal, row) in draft.Goals.Values.Select(goal => (goal.ToGoal(), goal.First)))
        {
            var answers = goal.Versions.SelectMany(version => version.Agreements).ToList();
            if (!answers.Exists(answer => draft.IsBeneficiary(answer.By)))
            {
                draft.Tell(LossKind.NotPresent, row, null, goal.Id, answers.Count == 0 ? "an agreement to the goal: who agreed, or did not, is unknown" : "the person's own answer to the goal");
            }

            if (!parts.Assessments.Any(assessment => assessment.About == goal.ToCitation() && draft.IsBeneficiary(assessment.By)))
            {
                draft.Tell(LossKind.NotPresent, row, null, goal.Id, "an assessment of the goal by the person");
            }
        }

        if (parts.Consents.IsEmpty)
        {
            draft.Tell(LossKind.NotPresent, first, null, parts.Id, "consent, for any purpose: nothing may be read for another purpose than support until it is stated");
        }
    }

    // Of a form, a question nobody answered is in no submission; of a table, its column is missing.
    private static void LookForColumns(SourceTable table, MappingParts mapping, List<ExchangeProblem> problems, List<Loss> losses)
    {
        foreach (var column in mapping.Columns.Where(column => !table.Columns.Contains(column)).Order(StringComparer.Ordinal))
        {
            if (table.Repeats.ContainsKey(column))
            {
                problems.Add(new(table.File, $"column '{column}'", "a list of entries", "one answer: the entries of a repeat are not read"));
            }
            else if (table.IsForm)
            {
                losses.Add(new(LossKind.NotPresent, $"column '{column}'", "no submission answers it") { File = table.File });
            }
            else
            {
                problems.Add(new(table.File, $"column '{column}'", "no such column", $"one of {string.Join(", ", table.Columns)}", 1));
            }
        }
    }

    private static IEnumerable<Loss> Unmapped(SourceTable table, MappingParts mapping)
    {
        foreach (var column in table.Columns.Where(column => !mapping.Columns.Contains(column)))
        {
            var filled = table.Rows.Count(row => row.Cells.TryGetValue(column, out var text) && !string.IsNullOrWhiteSpace(text));
            if (filled > 0)
            {
                var why = Accounts.IsOne(column) ? "the account or the device that sent the form, which is not who speaks" : "the mapping does not name it";
                yield return new(LossKind.Dropped, $"column '{column}'", FormattableString.Invariant($"{why} ({filled} cells)")) { File = table.File };
            }
        }

        foreach (var (column, filled) in table.Repeats)
        {
            yield return new(LossKind.Dropped, $"column '{column}'", FormattableString.Invariant($"a repeat: its entries are not read (in {filled} submissions)")) { File = table.File };
        }
    }
}

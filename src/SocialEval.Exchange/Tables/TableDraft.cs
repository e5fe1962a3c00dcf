using SocialEval.Exchange.Records;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Exchange.Tables;

/// <summary>One journey while its rows are read.</summary>
internal sealed class TableDraft(string id, string key, MappingParts mapping, List<ExchangeProblem> problems)
{
    private readonly Ids ids = new();
    private readonly Dictionary<string, Party> parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> rowParties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceRow> rows = new(StringComparer.Ordinal);
    private readonly List<(string Name, SourceRow Row)> ordered = [];

    public string Id => id;

    public MappingParts Mapping => mapping;

    public List<Loss> Losses { get; } = [];

    /// <summary>The rows taken in, each with its name in the journey.</summary>
    public IReadOnlyList<(string Name, SourceRow Row)> Rows => ordered;

    public Dictionary<string, GoalDraft> Goals { get; } = new(StringComparer.Ordinal);

    public List<Intervention> Interventions { get; } = [];

    public List<Outcome> Outcomes { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<Testimony> Testimonies { get; } = [];

    public List<Consent> Consents { get; } = [];

    /// <summary>Takes in a row, once. Another of the same name and another content cannot be told from it.</summary>
    public void Take(SourceRow row)
    {
        var name = new RowReading(row, mapping, [], problems).Name(mapping.Row) ?? FormattableString.Invariant($"{ordered.Count + 1}");
        if (rows.TryGetValue(name, out var first))
        {
            if (first.Cells.Count == row.Cells.Count && first.Cells.All(cell => row.Cells.TryGetValue(cell.Key, out var same) && same == cell.Value))
            {
                Tell(LossKind.Kept, row, null, null, FormattableString.Invariant($"the same row as line {first.Line} of {first.File}: it counts once"));
            }
            else
            {
                problems.Add(new(row.File, row.Column(mapping.Row?.Column ?? "row"), FormattableString.Invariant($"another row {Told.Quote(name)} than line {first.Line} of {first.File}"), "one row of each name", row.Line));
                Tell(LossKind.Dropped, row, null, null, "another row has its name, and they cannot be told apart");
            }

            return;
        }

        rows.Add(name, row);
        ordered.Add((name, row));
        rowParties.Add(name, Parties(row));
    }

    public RowReading Reading(string name, SourceRow row) => new(row, mapping, rowParties[name], problems);

    public string Claim(string wished) => ids.Claim(wished);

    public string Claim(string part, string row) => ids.Claim($"{part}-{row}");

    public bool IsBeneficiary(string? party) => party is not null && parties.TryGetValue(party, out var there) && there.Role == PartyRole.Beneficiary;

    public void Tell(LossKind kind, SourceRow row, string? column, string? item, string why) =>
        Losses.Add(new(kind, row.Place(column), why) { File = row.File, Journey = id, Item = item });

    /// <summary>An item was made.</summary>
    public void Kept(SourceRow row, WordsPart? words, string item, string what, Statement? said)
    {
        var column = (words?.Text ?? words?.Media)?.Column;
        Tell(LossKind.Kept, row, column, item, said is { By: null } ? $"{what}; whose words they are is not said" : what);
    }

    /// <summary>An item of the row was not made, for one of its cells could not be read.</summary>
    public void Spoiled(SourceRow row, string what) =>
        Tell(LossKind.Dropped, row, null, null, $"{what}: a cell of it could not be read");

    public JourneyParts ToParts() => new()
    {
        Id = id,
        Kind = mapping.Kind,
        Source = new(mapping.System, key),
        Themes = mapping.Themes,
        Parties = [.. parties.Values],
        Goals = [.. Goals.Values.Select(goal => goal.ToGoal())],
        Interventions = [.. Interventions],
        Outcomes = [.. Outcomes],
        Assessments = [.. Assessments],
        Testimonies = [.. Testimonies],
        Consents = [.. Consents],
    };

    // Those the row names: a party whose id the row leaves empty is not in it.
    private Dictionary<string, string> Parties(SourceRow row)
    {
        var there = new Dictionary<string, string>(StringComparer.Ordinal);
        var reading = new RowReading(row, mapping, there, problems);
        foreach (var part in mapping.Parties)
        {
            if (part.Id is not null && reading.Name(part.Id) is null)
            {
                continue;
            }

            var party = part.Id is null ? part.Key : reading.Name(part.Id)!;
            if (!parties.TryGetValue(party, out var known))
            {
                ids.Claim(party);
                parties.Add(party, new() { Id = party, Role = part.Role, Name = reading.Name(part.Name), Function = reading.Name(part.Function) });
                Tell(LossKind.Kept, row, part.Id?.Column, party, "someone taking part");
            }
            else if (known.Role != part.Role)
            {
                reading.Refuse(part.Id ?? new Cell(part.Path, null, part.Key), $"{Told.Quote(party)}, who is a {Vocabulary<PartyRole>.Of(known.Role)} in another row", "each party in one role");
                continue;
            }
            else
            {
                parties[party] = known with { Name = known.Name ?? reading.Name(part.Name), Function = known.Function ?? reading.Name(part.Function) };
            }

            there[part.Key] = party;
        }

        return there;
    }
}

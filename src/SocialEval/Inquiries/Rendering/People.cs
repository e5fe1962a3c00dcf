using SocialEval.Journeys;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Those a report may name. An unnamed party is told by role, never by id; an unnamed organisation by what it is.</summary>
internal sealed class People
{
    private readonly EvaluationReport report;
    private readonly NameIndex ids = new();
    private readonly List<string> told = [];

    public People(EvaluationReport report)
    {
        this.report = report;
        OnlyBeneficiary = report.OnlyBeneficiary;
        foreach (var party in report.Parties)
        {
            ids.Add(party.Id, NameIndex.SlotOf(party.Id));
        }
    }

    /// <summary>The id of the one beneficiary, where there is one only.</summary>
    public string? OnlyBeneficiary { get; }

    /// <summary>The place of a party among those of the report; below 0 where it is not there.</summary>
    public int IndexOf(string? id) => id is null ? -1 : ids.IndexOf(id, NameIndex.SlotOf(id));

    /// <summary>What somebody is called.</summary>
    public string NameOf(string? id, Narrator narrator)
    {
        var party = Find(id);
        return CalledOf(party) ?? narrator.Take(
            party is null ? narrator.Words.Unknown
            : RoleOf(party.Role, narrator.Words));
    }

    /// <summary>What several are called. Those without a name in one role are told once: "des personnes concernées".</summary>
    public IReadOnlyList<string> NamesOf(ReadOnlySpan<string> ids, Narrator narrator)
    {
        told.Clear();
        foreach (var id in ids)
        {
            var party = Find(id);
            var called = CalledOf(party);
            var name = called ?? narrator.Take(Unnamed(party?.Role, ids, narrator.Words));
            if (called is not null || !told.Contains(name))
            {
                told.Add(name);
            }
        }

        return told;
    }

    // One beneficiary of several is one of them, not the only one.
    private SharedWord RoleOf(PartyRole role, SharedWords words) => role == PartyRole.Beneficiary && OnlyBeneficiary is null ? words.OneOfSeveral : words.Role(role);

    // What an organisation is says who answers for what was asked of it: the town hall, the family benefits office.
    private static string? CalledOf(Party? party) => party?.Name ?? (party is { Role: PartyRole.Organisation } ? party.Function : null);

    private Party? Find(string? id) => IndexOf(id) is var place and >= 0 ? report.Parties[place] : null;

    private SharedWord Unnamed(PartyRole? role, ReadOnlySpan<string> among, SharedWords words)
    {
        var alike = 0;
        foreach (var id in among)
        {
            var other = Find(id);
            alike += CalledOf(other) is null && other?.Role == role ? 1 : 0;
        }

        return role is { } known
            ? alike > 1 ? words.Group(known) : RoleOf(known, words)
            : alike > 1 ? words.UnknownGroup : words.Unknown;
    }
}

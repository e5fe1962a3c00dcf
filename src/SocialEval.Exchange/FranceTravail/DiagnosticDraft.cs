using SocialEval.Exchange.Records;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Exchange.FranceTravail;

/// <summary>The journey of one diagnostic while it is being written.</summary>
internal sealed class DiagnosticDraft
{
    private readonly Ids ids = new();
    private readonly string? adviser;

    public DiagnosticDraft(Node all)
    {
        Parties.Add(new() { Id = ids.Claim("personne"), Role = PartyRole.Beneficiary });
        if (all.Text("conseiller") is { } code)
        {
            adviser = ids.Claim("conseiller");
            Parties.Add(new() { Id = adviser, Role = PartyRole.Professional, Function = "conseiller", Source = new("france-travail", code) });
            all.Kept("conseiller", adviser, "the adviser, whose words everything here is");
        }
        else
        {
            all.Account.NotPresent(null, "who coded the diagnostic: whose words it is stays unknown");
        }
    }

    public List<Party> Parties { get; } = [];

    public List<Need> Needs { get; } = [];

    public List<Goal> Goals { get; } = [];

    public KeptAside Aside { get; } = new("france-travail");

    public string Need(string kind, string text, PartialDate? on, Theme? theme)
    {
        var id = ids.Next(kind);
        Needs.Add(new() { Id = id, What = Said(text), On = on, Themes = Of(theme) });
        return id;
    }

    public string Goal(string text, string need, Theme? theme)
    {
        var id = ids.Next("objectif");
        Goals.Add(new() { Id = id, Versions = [new() { Id = ids.Claim(id + "-v1"), Wording = Said(text) }], Meets = [need], Themes = Of(theme) });
        return id;
    }

    private Statement Said(string text) => new(text, adviser, "fr");

    private static Sequence<Theme> Of(Theme? theme) => theme is null ? default : [theme];
}

using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>Who certainly does not allow what: the answers of a journey's consents, read from the page that says what they mean
/// and not from the code that holds to it. Where that page leaves something open, nothing here is certain.</summary>
internal sealed class Answers(JourneyParts parts, Reading reading, string? reader)
{
    private readonly HashSet<string> corrected =
        [.. from consent in parts.Consents where consent.Rectifies is not null && consent.On.Earliest <= reading.On select consent.Rectifies];

    public IEnumerable<Party> Beneficiaries => from party in parts.Parties where party.Role == PartyRole.Beneficiary select party;

    /// <summary>Whether a party certainly does not allow an item; its parts and what it is part of are named too, for an answer may name those.</summary>
    /// <remarks>Whoever reads allows it by reading.</remarks>
    public bool CertainlyNo(string party, Naming item)
    {
        if (party == reader)
        {
            return false;
        }

        var own = Latest(from consent in parts.Consents where consent.By == party && consent.OnBehalfOf is null select consent, item);
        var represented = new List<Consent>();
        foreach (var other in parts.Parties)
        {
            if (other.Represents?.Party == party && InScope(other.Represents))
            {
                represented.AddRange(Latest(from consent in parts.Consents where consent.By == other.Id && consent.OnBehalfOf == party && MayRepresent(other.Represents) select consent, item));
            }
        }

        if (own.Exists(IsNo))
        {
            return true;
        }

        var deniedForThem = represented.Exists(consent => IsNo(consent) && CertainlyRepresents(consent.By, party));
        if (reading.Purpose == Purpose.Support)
        {
            return deniedForThem;
        }

        var given = own.Count > 0
            ? own.Exists(MayStillHold) || (own.TrueForAll(consent => consent.Until is not null) && represented.Exists(MayStillHold))
            : represented.Exists(MayStillHold);
        return deniedForThem || !given;
    }

    /// <summary>Whether none of the beneficiaries allows an item: a fact that names none of them needs one.</summary>
    public bool NobodyAllows(Naming item) => Beneficiaries.All(party => CertainlyNo(party.Id, item)) && (reading.Purpose != Purpose.Support || Beneficiaries.Any());

    /// <summary>Whether a party certainly allows nothing at all: neither what no answer names, nor any item that one does.</summary>
    public bool CertainlyNothing(string party) =>
        CertainlyNo(party, new Naming(parts.Id, "")) && parts.Consents.All(consent => (consent.Items ?? []).All(id => CertainlyNo(party, new Naming(parts.Id, id))));

    private List<Consent> Latest(IEnumerable<Consent> answers, Naming item)
    {
        var about = (from consent in answers
                     where consent.Purpose == reading.Purpose && consent.On.Earliest <= reading.On && !corrected.Contains(consent.Id)
                     where consent.Items is null || (consent.Answer == ConsentAnswer.Given && MayStillHold(consent) ? item.MayBeIn(consent.Items.Value) : item.IsIn(consent.Items.Value))
                     select consent).ToList();
        return about.FindAll(consent => !about.Exists(other => other.On.IsCertainlyAfter(consent.On)));
    }

    private bool IsNo(Consent consent) => consent.Answer != ConsentAnswer.Given && consent.Until is null;

    private bool MayStillHold(Consent consent) => consent.Answer == ConsentAnswer.Given ? consent.Until is null || consent.Until.Value.Earliest >= reading.On : consent.Until is not null;

    private bool InScope(Representation mandate) =>
        mandate.Scope is null || mandate.Scope.Split(' ') is var scope && (scope.Contains("all") || scope.Contains(Spelling.Of(reading.Purpose)));

    private bool MayRepresent(Representation mandate) =>
        (mandate.From is not { } from || from.Earliest <= reading.On) && (mandate.To is not { } to || to.Latest >= reading.On);

    private bool CertainlyRepresents(string by, string party)
    {
        var mandate = parts.Parties.Single(other => other.Id == by).Represents!;
        return mandate.Party == party && (mandate.From is not { } from || from.Latest <= reading.On) && (mandate.To is not { } to || to.Earliest >= reading.On);
    }
}

using NodaTime;
using SocialEval.Consents;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <summary>What a reading must not tell, word by word, id by id and day by day, each with the rule that forbids it.</summary>
/// <remarks>Written from the page that describes a view, not from the code that makes one. Each rule forbids on its own; where the
/// page leaves something open, it is not forbidden here.</remarks>
internal sealed partial class Forbidden
{
    private readonly JourneyParts parts;
    private readonly Reading reading;
    private readonly Answers answers;
    private readonly Dictionary<string, Party> parties;
    private readonly bool isExpired;

    public Forbidden(Journey journey, Reading reading)
    {
        parts = journey.Parts;
        this.reading = reading;
        parties = parts.Parties.ToDictionary(party => party.Id);
        Reader = reading.Reader.Kind switch
        {
            ReaderKind.Party => reading.Reader.PartyId,
            ReaderKind.Person => parts.Parties.Single(party => party.Role == PartyRole.Beneficiary).Id,
            _ => null,
        };
        answers = new(parts, reading, Reader);
        isExpired = parts.KeepUntil is { } until && reading.On > until.Earliest;
        ForbidJourney();
        ForbidParties();
        ForbidItems();
        ForbidCorrected();
        ForbidConsents();
        ForbidUndeclared();
    }

    /// <summary>The words and ids, each with why.</summary>
    public Dictionary<string, string> Words { get; } = [];

    /// <summary>The days, each with why.</summary>
    public Dictionary<LocalDate, string> Days { get; } = [];

    /// <summary>What an item must not carry though it may be there: a judgement, an answer, a felt timing. By id and member.</summary>
    public Dictionary<(string Id, string Member), string> Members { get; } = [];

    /// <summary>The party who reads, where the reader is one.</summary>
    public string? Reader { get; }

    /// <summary>Whether a party is a beneficiary who certainly does not allow an item.</summary>
    public bool IsRefusedBy(string party, Naming item) => parties.ContainsKey(party) && IsBeneficiary(party) && answers.CertainlyNo(party, item);

    private bool IsSupport => reading.Purpose == Purpose.Support;

    private bool IsOutside => reading.Reader.IsOutside;

    private void Forbid(string? word, string? why)
    {
        if (word is not null && why is not null)
        {
            Words.TryAdd(word, why);
        }
    }

    private void Forbid(PartialDate? date, string? why)
    {
        if (why is not null && date is { Precision: DatePrecision.Day } day && day.Earliest != reading.AsOf && day.Earliest != reading.On)
        {
            Days.TryAdd(day.Earliest, why);
        }
    }

    /// <summary>A date that tells when something happened: forbidden with it, or where it may lie after the day read.</summary>
    private void ForbidWhen(PartialDate? date, string? why) => Forbid(date, why ?? Later(date));

    private string? Later(PartialDate? date) => date is { } known && known.Latest > reading.AsOf ? "may lie after the day read" : null;

    private void Forbid(Source? source)
    {
        Forbid(source?.System, "a source");
        Forbid(source?.Id, "a source");
    }

    private void Forbid(Place? place, string? why)
    {
        Forbid(place?.Text, why ?? Expired());
        Forbid(place?.Code, why);
    }

    private void Forbid(Sequence<Theme> themes, string? why)
    {
        foreach (var theme in themes)
        {
            Forbid(theme.Code, why);
            Forbid(theme.Text, why);
        }
    }

    private string? Expired() => isExpired ? "kept no longer" : null;

    // Nobody's statement: nothing says whom it names. The host declares what may leave.
    private void ForbidUndeclared()
    {
        foreach (var word in IsOutside ? new Exposure().Through(parts).Words : [])
        {
            Forbid(word, MarkedCase.IsOfHost(word) && !reading.Vocabulary.Contains(word) ? "no word of the host, to an outside reader" : null);
            Forbid(word, MarkedCase.IsMedia(word) ? "a reference, to an outside reader" : null);
        }
    }

    private void ForbidConsents()
    {
        foreach (var consent in parts.Consents)
        {
            Forbid(consent.Id, "a consent");
            Forbid(consent.On, "a consent");
            Forbid(consent.Until, "a consent");
            Forbid(consent.Source);
        }
    }

    private void ForbidJourney()
    {
        Forbid(parts.Source);
        foreach (var word in new Exposure().In(parts.Extra is { } extra ? System.Text.Encoding.UTF8.GetString(extra.Utf8Json.Span) : "").Words)
        {
            // It may name records by ids that are told for another reason.
            Forbid(word, word[2] == 'x' ? "extra" : null);
        }

        var naming = new Naming(parts.Id, parts.Id);
        var why = NotRead() ?? (Reader is { } reader && MayTakePart(reader) is false ? "does not take part" : null)
            ?? (answers.NobodyAllows(naming) ? "nobody agreed" : null);
        Forbid(parts.Place, why);
        Forbid(parts.Themes, why);
        foreach (var earlier in parts.Earlier)
        {
            Forbid(earlier, why);
        }

        if (parts.Support is { } support)
        {
            ForbidWhen(support.Started, why);
            var ended = why ?? Later(support.Ended);
            Forbid(support.Ended, ended);
            Forbid(support.Words, support.EndedBy, naming, ended);
        }
    }

    private void ForbidParties()
    {
        foreach (var party in parts.Parties)
        {
            Forbid(party.Source);
            var isReader = party.Id == Reader;
            var why = isReader ? null : NotRead()
                ?? (party.SharedWith is null && Reader is not null ? null : NotShared(party, party.Id))
                ?? Restricted(party)
                ?? (party.Role == PartyRole.Beneficiary ? answers.CertainlyNothing(party.Id) ? "does not agree" : null
                    : answers.Beneficiaries.All(person => answers.CertainlyNothing(person.Id)) && (!IsSupport || answers.Beneficiaries.Any()) ? "nobody agreed" : null);
            Forbid(party.Id, IsOutside ? "an id, to an outside reader" : why);
            Forbid(party.Name, IsOutside ? "a name, to an outside reader" : why ?? Expired());
            // Somebody may be named where an item says so; the rest of what is known of them is a fact of its own.
            var told = isReader ? null : why ?? NotShared(party, party.Id) ?? Unallowed(NamingOf(party), party.Id);
            Forbid(party.Function, told ?? Expired());
            ForbidWhen(party.From, told);
            ForbidWhen(party.To, told);
            ForbidWhen(party.DeceasedOn, told);
            ForbidWhen(party.Represents?.From, told);
            Forbid(party.Represents?.To, told);
        }
    }
}

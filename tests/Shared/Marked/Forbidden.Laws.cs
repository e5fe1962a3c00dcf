using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <content>The rules, one by one.</content>
internal sealed partial class Forbidden
{
    /// <summary>Readings nothing is for: support by somebody outside, own use by anybody but the person or the team of a practice journey.</summary>
    private string? NotRead()
    {
        if (IsSupport && IsOutside)
        {
            return "support is for those inside";
        }

        if (reading.Purpose != Purpose.OwnUse)
        {
            return null;
        }

        var isOwn = reading.Reader.Kind switch
        {
            ReaderKind.Person => true,
            ReaderKind.Team => parts.Kind == JourneyKind.Practice,
            ReaderKind.Party => parties[Reader!].Role == PartyRole.Beneficiary || parts.Kind == JourneyKind.Practice,
            _ => false,
        };
        return isOwn ? null : "own use is the person's, or the team's of a practice journey";
    }

    private string? Restricted(Item item) =>
        !IsSupport && item.Restricted is { } restriction && (restriction.On is not { } on || on.Earliest <= reading.On) ? "restricted to support" : null;

    /// <summary>Why an item is not shared with the reader; an author may always read it, whoever of several that is.</summary>
    private string? NotShared(Item item, params ReadOnlySpan<string?> authors)
    {
        if (Reader is not null && authors.Contains(Reader))
        {
            return null;
        }

        if (item.SharedWith is not { } readers)
        {
            return Reader is { } reader && MayTakePart(reader) is false ? "does not take part" : null;
        }

        if (IsOutside)
        {
            return "shared with some inside only";
        }

        return reading.Reader.Kind == ReaderKind.Team ? NotSharedWithTeam(readers) : IsNamed(parties[Reader!], readers) ? null : "shared with others";
    }

    // What is shared with one of a team is not shared with the team.
    private string? NotSharedWithTeam(Sequence<string> readers)
    {
        PartyRole[] roles = parts.Kind == JourneyKind.Practice ? [PartyRole.Beneficiary, PartyRole.Professional] : [PartyRole.Professional, PartyRole.Organisation];
        if (roles.Any(role => readers.AsSpan().Contains(Spelling.Of(role))))
        {
            return null;
        }

        var team = parts.Parties.Where(party => IsOfTeam(party) is not false).ToList();
        return team.Exists(party => IsNamed(party, readers)) && team.TrueForAll(party => IsOfTeam(party) is null || IsNamed(party, readers)) ? null : "not shared with the team";
    }

    private static bool IsNamed(Party party, Sequence<string> readers) =>
        readers.AsSpan().Contains(party.Id) || readers.AsSpan().Contains(Spelling.Of(party.Role));

    private bool? IsOfTeam(Party party) => party.Role switch
    {
        PartyRole.Beneficiary => parts.Kind == JourneyKind.Practice && IsThere(party) is not false ? IsThere(party) : false,
        PartyRole.Professional => IsThere(party) is true && parts.Kind == JourneyKind.Practice ? null : IsThere(party),
        PartyRole.Organisation => null,
        _ => false,
    };

    private bool? MayTakePart(string id) => parties[id].Role switch
    {
        PartyRole.Beneficiary => true,
        PartyRole.Professional or PartyRole.Organisation => IsThere(parties[id]),
        _ => false,
    };

    /// <summary>Whether a party takes part on the day of reading; nothing where its dates leave that open.</summary>
    private bool? IsThere(Party party) =>
        party.From is { } from && from.Earliest > reading.On || party.To is { } to && to.Latest < reading.On ? false
        : party.From is { } since && since.Latest > reading.On || party.To is { } until && until.Earliest <= reading.On ? null
        : true;

    /// <summary>Why a fact that names some may not be told: one of them is a beneficiary who does not allow it; or it names none and nobody does.</summary>
    private string? Unallowed(Naming item, params ReadOnlySpan<string?> concerned)
    {
        var any = false;
        foreach (var id in concerned)
        {
            any |= IsBeneficiary(id);
        }

        return NotAllowed(item, concerned) ?? (any || !answers.NobodyAllows(item) || (IsSupport && parts.Kind != JourneyKind.Individual) ? null : "nobody agreed");
    }

    /// <summary>Why a fact inside an item may not be told: it names a beneficiary who does not allow it.</summary>
    private string? NotAllowed(Naming item, params ReadOnlySpan<string?> concerned)
    {
        foreach (var id in concerned)
        {
            if (IsBeneficiary(id) && answers.CertainlyNo(id!, item))
            {
                return "one it names does not agree";
            }
        }

        return null;
    }

    private bool IsBeneficiary(string? id) => id is not null && parties[id].Role == PartyRole.Beneficiary;

    /// <summary>Why what somebody says may not be told.</summary>
    private string? Unsaid(string? speaker, Naming item, params ReadOnlySpan<string?> concerned)
    {
        if (speaker is not null && speaker == Reader)
        {
            return null;
        }

        if (speaker is null)
        {
            return IsSupport ? null : "nobody knows who says it";
        }

        switch (parties[speaker].Role)
        {
            case PartyRole.Professional or PartyRole.Organisation or PartyRole.Interpreter:
                return Unallowed(item, concerned);
            case PartyRole.Beneficiary:
                return answers.CertainlyNo(speaker, item) ? "its speaker does not agree" : Unallowed(item, [speaker, .. concerned]);
            default:
                return answers.CertainlyNo(speaker, item) ? "its speaker does not agree" : Unallowed(item, concerned);
        }
    }

    private string? Mentions(Statement statement, string? speaker, Naming item)
    {
        foreach (var mentioned in statement.Mentions)
        {
            if (mentioned != speaker)
            {
                if (IsOutside || !(IsSupport || reading.Purpose == Purpose.Evaluation || speaker == Reader))
                {
                    return "mentions somebody else";
                }

                if (!IsSupport && speaker != Reader && IsBeneficiary(mentioned) && answers.CertainlyNo(mentioned, item))
                {
                    return "mentions somebody who does not agree";
                }
            }
        }

        return null;
    }

    /// <summary>A statement, and all that is known of it. An absent speaker is whom the place it stands in tells.</summary>
    private void Forbid(Statement? statement, string? inherited, Naming item, string? why, params ReadOnlySpan<string?> concerned)
    {
        if (statement is null)
        {
            return;
        }

        var speaker = statement.By ?? inherited;
        why ??= Unsaid(speaker, item, concerned) ?? Mentions(statement, speaker, item);
        Forbid(statement.Text, why ?? Expired());
        Forbid(statement.Media, why ?? Expired());
        ForbidWhen(statement.ConfirmedOn, why);
    }
}

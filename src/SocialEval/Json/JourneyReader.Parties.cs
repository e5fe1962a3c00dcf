using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Those taking part, what they need, and what they agree to share.</summary>
internal ref partial struct JourneyReader
{
    private Party? Party()
    {
        if (!Enter())
            return null;

        string? id = null, called = null, function = null, organisation = null;
        PartyRole? role = null;
        PartialDate? from = null, to = null, deceasedOn = null;
        Representation? represents = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("role"u8, 0)) role = Word<PartyRole>();
            else if (Is("name"u8, 1)) called = Text();
            else if (Is("function"u8, 2)) function = Short();
            else if (Is("organisation"u8, 3)) organisation = Id();
            else if (Is("from"u8, 4)) from = Date();
            else if (Is("to"u8, 5)) to = Date();
            else if (Is("represents"u8, 6)) represents = Representation();
            else if (Is("deceasedOn"u8, 7)) deceasedOn = Date();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, role, name, function, organisation, from, to, represents, deceasedOn, erased" + CommonMembers);

        Require(0, "role", Expected.WordOf<PartyRole>());
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Role = role.GetValueOrDefault(),
            Name = called,
            Function = function,
            Organisation = organisation,
            From = from,
            To = to,
            Represents = represents,
            DeceasedOn = deceasedOn,
            Erased = erased,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Representation? Representation()
    {
        if (!Enter())
            return null;

        string? party = null, scope = null;
        PartialDate? from = null, to = null;
        while (Member())
            if (Is("party"u8, 0)) party = Id();
            else if (Is("scope"u8, 1)) scope = Short();
            else if (Is("from"u8, 2)) from = Date();
            else if (Is("to"u8, 3)) to = Date();
            else Unknown("party, scope, from, to");

        Require(0, "party", "the id of a party");
        return party is null ? null : new(party, scope, from, to);
    }

    private Need? Need()
    {
        if (!Enter())
            return null;

        string? id = null;
        Statement? what = null;
        NeedKind? expressed = null;
        PartialDate? on = null;
        Sequence<Theme> themes = default;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("what"u8, 0)) what = Statement();
            else if (Is("kind"u8, 1)) expressed = Word<NeedKind>();
            else if (Is("on"u8, 2)) on = Date();
            else if (Is("themes"u8, 3)) themes = Themes();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, what, kind, on, themes, erased" + CommonMembers);

        var said = RequiredSaid("what", 0, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            What = said,
            Expressed = expressed.GetValueOrDefault(),
            On = on,
            Themes = themes,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Consent? Consent()
    {
        if (!Enter())
            return null;

        string? id = null, by = null, onBehalfOf = null;
        Purpose? purpose = null;
        ConsentAnswer? answer = null;
        PartialDate? on = null, until = null;
        Sequence<string>? items = null;
        Evidence? evidence = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("by"u8, 0)) by = Id();
            else if (Is("purpose"u8, 1)) purpose = Word<Purpose>();
            else if (Is("answer"u8, 2)) answer = Word<ConsentAnswer>();
            else if (Is("on"u8, 3)) on = Date();
            else if (Is("until"u8, 4)) until = Date();
            else if (Is("items"u8, 5)) items = Ids();
            else if (Is("evidence"u8, 6)) evidence = Word<Evidence>();
            else if (Is("onBehalfOf"u8, 7)) onBehalfOf = Id();
            else if (!IsCommon(ref common)) Unknown("id, by, purpose, answer, on, until, items, evidence, onBehalfOf" + CommonMembers);

        Require(0, "by", "the id of a party");
        Require(1, "purpose", Expected.WordOf<Purpose>());
        Require(2, "answer", Expected.WordOf<ConsentAnswer>());
        Require(3, "on", Expected.Date);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            By = by ?? string.Empty,
            Purpose = purpose ?? SocialEval.Purpose.Support,
            Answer = answer.GetValueOrDefault(),
            On = on.GetValueOrDefault(),
            Until = until,
            Items = items,
            Evidence = evidence,
            OnBehalfOf = onBehalfOf,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }
}

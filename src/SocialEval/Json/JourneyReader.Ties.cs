using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Placements on the ladder of participation, ties, questions put to institutions.</summary>
internal ref partial struct JourneyReader
{
    private Placement? Placement()
    {
        if (!Enter())
            return null;

        string? id = null, by = null, recordedBy = null;
        Citation? about = null;
        StatementMode? mode = null;
        PartialDate? confirmedOn = null, on = null;
        PlacedAs? placedAs = null;
        Rung? rung = null;
        Statement? words = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("about"u8, 0)) about = Citation();
            else if (Is("by"u8, 1)) by = Id();
            else if (Is("recordedBy"u8, 2)) recordedBy = Id();
            else if (Is("mode"u8, 3)) mode = Word<StatementMode>();
            else if (Is("confirmedOn"u8, 4)) confirmedOn = Date();
            else if (Is("on"u8, 5)) on = Date();
            else if (Is("as"u8, 6)) placedAs = Word<PlacedAs>();
            else if (Is("rung"u8, 7)) rung = Word<Rung>();
            else if (Is("words"u8, 8)) words = Statement();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, about, by, recordedBy, mode, confirmedOn, on, as, rung, words, erased" + CommonMembers);

        Require(0, "about", AboutWhat);
        var said = Said("words", 8, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            About = about.GetValueOrDefault(),
            By = by,
            RecordedBy = recordedBy,
            Mode = mode,
            ConfirmedOn = confirmedOn,
            On = on,
            As = placedAs,
            Rung = rung,
            Words = said,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Tie? Tie()
    {
        if (!Enter())
            return null;

        string? id = null, with = null, earlier = null;
        TieKind? kind = null;
        Statement? what = null;
        PartialDate? on = null, to = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("kind"u8, 0)) kind = Word<TieKind>();
            else if (Is("what"u8, 1)) what = Statement();
            else if (Is("with"u8, 2)) with = Id();
            else if (Is("earlier"u8, 3)) earlier = Id();
            else if (Is("on"u8, 4)) on = Date();
            else if (Is("to"u8, 5)) to = Date();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, kind, what, with, earlier, on, to, erased" + CommonMembers);

        Require(0, "kind", Expected.WordOf<TieKind>());
        var said = RequiredSaid("what", 1, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Bond = kind.GetValueOrDefault(),
            What = said,
            With = with,
            Earlier = earlier,
            On = on,
            To = to,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private RaisedQuestion? RaisedQuestion()
    {
        if (!Enter())
            return null;

        string? id = null, to = null, again = null;
        Statement? what = null;
        Sequence<string> chosenBy = default;
        PartialDate? on = null;
        Citation? about = null;
        Reply? reply = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("what"u8, 0)) what = Statement();
            else if (Is("to"u8, 1)) to = Id();
            else if (Is("chosenBy"u8, 2)) chosenBy = Ids();
            else if (Is("on"u8, 3)) on = Date();
            else if (Is("about"u8, 4)) about = Citation();
            else if (Is("again"u8, 5)) again = Id();
            else if (Is("reply"u8, 6)) reply = Reply();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, what, to, chosenBy, on, about, again, reply, erased" + CommonMembers);

        Require(1, "to", "the id of a party");
        var said = RequiredSaid("what", 0, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            What = said,
            To = to ?? string.Empty,
            ChosenBy = chosenBy,
            On = on,
            About = about,
            Again = again,
            Reply = reply,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Reply? Reply()
    {
        if (!Enter())
            return null;

        string? by = null;
        PartialDate? on = null;
        Statement? words = null;
        while (Member())
            if (Is("by"u8, 0)) by = Id();
            else if (Is("on"u8, 1)) on = Date();
            else if (Is("words"u8, 2)) words = Statement();
            else Unknown("by, on, words");

        Require(2, "words", "a statement");
        return new() { By = by, On = on, Words = words ?? SocialEval.Statement.HeldBack };
    }
}

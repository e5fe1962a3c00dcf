using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>Invitations, assessments, testimonies and contests.</summary>
internal ref partial struct JourneyReader
{
    private const string AboutWhat = "what it is about, such as { \"goal\": \"logement\" }";

    private Invitation? Invitation()
    {
        if (!Enter())
            return null;

        string? id = null, to = null, by = null;
        Citation? about = null;
        PartialDate? on = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("about"u8, 0)) about = Citation();
            else if (Is("to"u8, 1)) to = Id();
            else if (Is("by"u8, 2)) by = Id();
            else if (Is("on"u8, 3)) on = Date();
            else if (!IsCommon(ref common)) Unknown("id, about, to, by, on" + CommonMembers);

        Require(0, "about", AboutWhat);
        Require(1, "to", "the id of a party");
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            About = about.GetValueOrDefault(),
            To = to ?? string.Empty,
            By = by,
            On = on,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Assessment? Assessment()
    {
        if (!Enter())
            return null;

        string? id = null, by = null, recordedBy = null, onBehalfOf = null;
        Citation? about = null;
        StatementMode? mode = null;
        PartialDate? confirmedOn = null, on = null;
        Judgement? judgement = null;
        int? level = null;
        Rating? rating = null;
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
            else if (Is("judgement"u8, 6)) judgement = Word<Judgement>();
            else if (Is("level"u8, 7)) level = Level();
            else if (Is("words"u8, 8)) words = Statement();
            else if (Is("rating"u8, 9)) rating = Rating();
            else if (Is("onBehalfOf"u8, 10)) onBehalfOf = Id();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, about, by, recordedBy, mode, confirmedOn, on, judgement, level, words, rating, onBehalfOf, erased" + CommonMembers);

        Require(0, "about", AboutWhat);
        if (!Had(6, 7, 8) && !Had(9, ErasedBit))
            Tell(Path(), frames[depth + 1].Start, "nothing that was said", "a judgement, a level, a rating or words");
        var said = Said("words", 8, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            About = about.GetValueOrDefault(),
            By = by,
            RecordedBy = recordedBy,
            OnBehalfOf = onBehalfOf,
            Mode = mode,
            ConfirmedOn = confirmedOn,
            On = on,
            Judgement = judgement,
            Level = level,
            Rating = rating,
            Words = said,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Rating? Rating()
    {
        if (!Enter())
            return null;

        string? instrument = null;
        decimal? value = null, min = null, max = null;
        while (Member())
            if (Is("instrument"u8, 0)) instrument = Short();
            else if (Is("value"u8, 1)) value = Number();
            else if (Is("min"u8, 2)) min = Number();
            else if (Is("max"u8, 3)) max = Number();
            else Unknown("instrument, value, min, max");

        Require(0, "instrument", "the name of the instrument");
        Require(1, "value", Expected.Number);
        return new() { Instrument = instrument ?? string.Empty, Value = value.GetValueOrDefault(), Min = min, Max = max };
    }

    private Testimony? Testimony()
    {
        if (!Enter())
            return null;

        string? id = null;
        Statement? words = null;
        PartialDate? on = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("on"u8, 0)) on = Date();
            else if (Is("words"u8, 1)) words = Statement();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, on, words, erased" + CommonMembers);

        var said = RequiredSaid("words", 1, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Words = said,
            On = on,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Contest? Contest()
    {
        if (!Enter())
            return null;

        string? id = null, by = null;
        Citation? contested = null;
        PartialDate? on = null;
        Statement? words = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("item"u8, 0)) contested = Citation();
            else if (Is("by"u8, 1)) by = Id();
            else if (Is("on"u8, 2)) on = Date();
            else if (Is("words"u8, 3)) words = Statement();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, item, by, on, words, erased" + CommonMembers);

        Require(0, "item", "what is contested, such as { \"assessment\": \"a2\" }");
        var said = Said("words", 3, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Contested = contested.GetValueOrDefault(),
            By = by,
            On = on,
            Words = said,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }
}

using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>Measures of areas people named, and what tellers make of their own stories.</summary>
internal ref partial struct JourneyReader
{
    private Measure? Measure()
    {
        if (!Enter())
            return null;

        string? id = null, instrument = null, aspect = null, by = null, recordedBy = null, onBehalfOf = null;
        StatementMode? mode = null;
        PartialDate? confirmedOn = null, on = null;
        decimal? min = null, max = null;
        Best? best = null;
        Sequence<RatedArea> areas = default;
        Statement? words = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("instrument"u8, 0)) instrument = Id();
            else if (Is("aspect"u8, 1)) aspect = Short();
            else if (Is("by"u8, 2)) by = Id();
            else if (Is("recordedBy"u8, 3)) recordedBy = Id();
            else if (Is("onBehalfOf"u8, 4)) onBehalfOf = Id();
            else if (Is("mode"u8, 5)) mode = Word<StatementMode>();
            else if (Is("confirmedOn"u8, 6)) confirmedOn = Date();
            else if (Is("on"u8, 7)) on = Date();
            else if (Is("min"u8, 8)) min = Number();
            else if (Is("max"u8, 9)) max = Number();
            else if (Is("best"u8, 10)) best = Word<Best>();
            else if (Is("areas"u8, 11)) areas = List<RatedArea>(static (ref JourneyReader pass) => pass.RatedArea());
            else if (Is("words"u8, 12)) words = Statement();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, instrument, aspect, by, recordedBy, onBehalfOf, mode, confirmedOn, on, min, max, best, areas, words, erased" + CommonMembers);

        Require(0, "instrument", "the name its takings have in common");
        var said = Said("words", 12, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Instrument = instrument ?? "?",
            Aspect = aspect,
            By = by,
            RecordedBy = recordedBy,
            OnBehalfOf = onBehalfOf,
            Mode = mode,
            ConfirmedOn = confirmedOn,
            On = on,
            Min = min,
            Max = max,
            Best = best,
            Areas = areas,
            Words = said,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private RatedArea? RatedArea()
    {
        if (!Enter())
            return null;

        string? area = null, replaces = null;
        Statement? what = null;
        decimal? value = null, weight = null, points = null;
        Ability? could = null, does = null;
        while (Member())
            if (Is("area"u8, 0)) area = Id();
            else if (Is("what"u8, 1)) what = Statement();
            else if (Is("value"u8, 2)) value = Number();
            else if (Is("weight"u8, 3)) weight = Number();
            else if (Is("points"u8, 4)) points = Number();
            else if (Is("could"u8, 5)) could = Word<Ability>();
            else if (Is("does"u8, 6)) does = Word<Ability>();
            else if (Is("replaces"u8, 7)) replaces = Id();
            else Unknown("area, what, value, weight, points, could, does, replaces");

        Require(0, "area", "the area's name");
        return new() { Area = area ?? "?", What = what, Value = value, Weight = weight, Points = points, Could = could, Does = does, Replaces = replaces };
    }

    private Signification? Signification()
    {
        if (!Enter())
            return null;

        string? id = null, frame = null, by = null, recordedBy = null;
        Citation? about = null;
        Sequence<string> poles = default;
        Sequence<decimal> place = default;
        Sequence<Stone> stones = default;
        bool? doesNotApply = null;
        StatementMode? mode = null;
        PartialDate? confirmedOn = null, on = null;
        Statement? words = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("about"u8, 0)) about = Citation();
            else if (Is("frame"u8, 1)) frame = Id();
            else if (Is("poles"u8, 2)) poles = Ids();
            else if (Is("place"u8, 3)) place = Numbers();
            else if (Is("stones"u8, 4)) stones = List<Stone>(static (ref JourneyReader pass) => pass.Stone());
            else if (Is("doesNotApply"u8, 5)) doesNotApply = YesOrNo();
            else if (Is("by"u8, 6)) by = Id();
            else if (Is("recordedBy"u8, 7)) recordedBy = Id();
            else if (Is("mode"u8, 8)) mode = Word<StatementMode>();
            else if (Is("confirmedOn"u8, 9)) confirmedOn = Date();
            else if (Is("on"u8, 10)) on = Date();
            else if (Is("words"u8, 11)) words = Statement();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, about, frame, poles, place, stones, doesNotApply, by, recordedBy, mode, confirmedOn, on, words, erased" + CommonMembers);

        Require(0, "about", AboutWhat);
        Require(1, "frame", "the name its marks have in common");
        var said = Said("words", 11, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            About = about.GetValueOrDefault(),
            Frame = frame ?? "?",
            Poles = poles,
            Place = place,
            Stones = stones,
            DoesNotApply = doesNotApply,
            By = by,
            RecordedBy = recordedBy,
            Mode = mode,
            ConfirmedOn = confirmedOn,
            On = on,
            Words = said,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Stone? Stone()
    {
        if (!Enter())
            return null;

        string? of = null;
        decimal? x = null, y = null;
        while (Member())
            if (Is("of"u8, 0)) of = Id();
            else if (Is("x"u8, 1)) x = Number();
            else if (Is("y"u8, 2)) y = Number();
            else Unknown("of, x, y");

        Require(0, "of", "what the stone stands for");
        Require(1, "x", Expected.Number);
        Require(2, "y", Expected.Number);
        return new() { Of = of ?? "?", X = x.GetValueOrDefault(), Y = y.GetValueOrDefault() };
    }

    private Sequence<decimal> Numbers()
    {
        if (!EnterList())
            return default;

        var numbers = new List<decimal>();
        while (Next())
            numbers.Add(Number().GetValueOrDefault());
        return Sequence.Owning(numbers.ToArray());
    }
}

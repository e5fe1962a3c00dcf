using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Json;

/// <summary>What was done, what institutions decided, what was tried and learnt, and pauses.</summary>
internal ref partial struct JourneyReader
{
    private Intervention? Intervention()
    {
        if (!Enter())
            return null;

        string? id = null, askedBy = null;
        Statement? what = null;
        InterventionKind? reach = null;
        Sequence<string> doneBy = default, mediates = default, towards = default;
        PartialDate? askedOn = null, started = null, ended = null;
        Term? term = null;
        Decision? decision = null;
        Sequence<Trial> trials = default;
        FeltTiming? timing = null;
        Place? place = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("kind"u8, 0)) reach = Word<InterventionKind>();
            else if (Is("what"u8, 1)) what = Statement();
            else if (Is("doneBy"u8, 2)) doneBy = Ids();
            else if (Is("towards"u8, 3)) towards = Ids();
            else if (Is("askedBy"u8, 4)) askedBy = Id();
            else if (Is("askedOn"u8, 5)) askedOn = Date();
            else if (Is("started"u8, 6)) started = Date();
            else if (Is("ended"u8, 7)) ended = Date();
            else if (Is("term"u8, 8)) term = Word<Term>();
            else if (Is("decision"u8, 9)) decision = Decision();
            else if (Is("trials"u8, 10)) trials = List<Trial>(static (ref JourneyReader pass) => pass.Trial());
            else if (Is("timing"u8, 11)) timing = FeltTiming();
            else if (Is("mediates"u8, 12)) mediates = Ids();
            else if (Is("place"u8, 13)) place = Place();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, kind, what, doneBy, towards, askedBy, askedOn, started, ended, term, decision, trials, timing, mediates, place, erased" + CommonMembers);

        var said = RequiredSaid("what", 1, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            What = said,
            Reach = reach,
            DoneBy = doneBy,
            Mediates = mediates,
            Towards = towards,
            AskedBy = askedBy,
            AskedOn = askedOn,
            Started = started,
            Ended = ended,
            Term = term,
            Decision = decision,
            Trials = trials,
            Timing = timing,
            Place = place,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Decision? Decision()
    {
        if (!Enter())
            return null;

        string? askedOf = null;
        PartialDate? askedOn = null, on = null;
        DecisionAnswer? answer = null;
        Statement? reason = null;
        bool? appealTold = null;
        while (Member())
            if (Is("askedOf"u8, 0)) askedOf = Id();
            else if (Is("askedOn"u8, 1)) askedOn = Date();
            else if (Is("answer"u8, 2)) answer = Word<DecisionAnswer>();
            else if (Is("on"u8, 3)) on = Date();
            else if (Is("reason"u8, 4)) reason = Statement();
            else if (Is("appealTold"u8, 5)) appealTold = YesOrNo();
            else Unknown("askedOf, askedOn, answer, on, reason, appealTold");

        return new() { AskedOf = askedOf, AskedOn = askedOn, Answer = answer, On = on, Reason = reason, AppealTold = appealTold };
    }

    private Trial? Trial()
    {
        if (!Enter())
            return null;

        PartialDate? on = null;
        Statement? what = null, learnt = null;
        while (Member())
            if (Is("on"u8, 0)) on = Date();
            else if (Is("what"u8, 1)) what = Statement();
            else if (Is("learnt"u8, 2)) learnt = Statement();
            else Unknown("on, what, learnt");

        return new() { On = on, What = what, Learnt = learnt };
    }

    private FeltTiming? FeltTiming()
    {
        if (!Enter())
            return null;

        Felt? felt = null;
        string? by = null;
        Statement? words = null;
        while (Member())
            if (Is("felt"u8, 0)) felt = Word<Felt>();
            else if (Is("by"u8, 1)) by = Id();
            else if (Is("words"u8, 2)) words = Statement();
            else Unknown("felt, by, words");

        return new() { Felt = felt, By = by, Words = words };
    }

    private Pause? Pause()
    {
        if (!Enter())
            return null;

        string? id = null, wishedBy = null;
        PartialDate? from = null, to = null;
        Statement? words = null;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("from"u8, 0)) from = Date();
            else if (Is("to"u8, 1)) to = Date();
            else if (Is("wishedBy"u8, 2)) wishedBy = Id();
            else if (Is("words"u8, 3)) words = Statement();
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, from, to, wishedBy, words, erased" + CommonMembers);

        Require(0, "from", Expected.Date);
        var said = Said("words", 3, words, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            From = from.GetValueOrDefault(),
            To = to,
            WishedBy = wishedBy,
            Words = said,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }
}

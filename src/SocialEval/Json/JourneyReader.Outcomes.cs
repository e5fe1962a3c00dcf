using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>Outcomes and what helped; reflections and each one's notes.</summary>
internal ref partial struct JourneyReader
{
    private Outcome? Outcome()
    {
        if (!Enter())
            return null;

        string? id = null, welcomeBy = null, actor = null;
        Statement? what = null, significance = null;
        PartialDate? on = null;
        Sequence<string> towards = default;
        Welcome? welcome = null;
        Sequence<Contribution> contributions = default;
        Sequence<Substantiation> substantiations = default;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("what"u8, 0)) what = Statement();
            else if (Is("on"u8, 1)) on = Date();
            else if (Is("towards"u8, 2)) towards = Ids();
            else if (Is("welcome"u8, 3)) welcome = Word<Welcome>();
            else if (Is("welcomeBy"u8, 4)) welcomeBy = Id();
            else if (Is("contributions"u8, 5)) contributions = List<Contribution>(static (ref JourneyReader pass) => pass.Contribution());
            else if (Is("actor"u8, 6)) actor = Id();
            else if (Is("significance"u8, 7)) significance = Statement();
            else if (Is("substantiations"u8, 8)) substantiations = List<Substantiation>(static (ref JourneyReader pass) => pass.Substantiation());
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, what, on, towards, welcome, welcomeBy, contributions, actor, significance, substantiations, erased" + CommonMembers);

        var said = RequiredSaid("what", 0, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            What = said,
            On = on,
            Towards = towards,
            Welcome = welcome,
            WelcomeBy = welcomeBy,
            Contributions = contributions,
            Actor = actor,
            Significance = significance,
            Substantiations = substantiations,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Contribution? Contribution()
    {
        if (!Enter())
            return null;

        Citation? of = null;
        Statement? words = null;
        while (Member())
            if (Is("of"u8, 0)) of = Citation();
            else if (Is("words"u8, 1)) words = Statement();
            else Unknown("of, words");

        return new() { Of = of, Words = words };
    }

    private Reflection? Reflection()
    {
        if (!Enter())
            return null;

        string? id = null;
        PartialDate? on = null;
        Sequence<string> participants = default;
        Sequence<Citation> takesUp = default;
        Sequence<Note> notes = default;
        Statement? held = null;
        Sequence<Statement> dissents = default;
        string? askedBy = null;
        Sequence<string> decided = default;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("on"u8, 0)) on = Date();
            else if (Is("participants"u8, 1)) participants = Ids();
            else if (Is("takesUp"u8, 2)) takesUp = CitationList();
            else if (Is("notes"u8, 3)) notes = List<Note>(static (ref JourneyReader pass) => pass.Note());
            else if (Is("held"u8, 4)) held = Statement();
            else if (Is("dissents"u8, 5)) dissents = List<Statement>(static (ref JourneyReader pass) => pass.Statement());
            else if (Is("askedBy"u8, 6)) askedBy = Id();
            else if (Is("decided"u8, 7)) decided = Ids();
            else if (!IsCommon(ref common)) Unknown("id, on, participants, takesUp, notes, held, dissents, askedBy, decided" + CommonMembers);

        return Identified(id) is null ? null : new()
        {
            Id = id!,
            On = on,
            Participants = participants,
            TakesUp = takesUp,
            Notes = notes,
            Held = held,
            Dissents = dissents,
            AskedBy = askedBy,
            Decided = decided,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Note? Note()
    {
        if (!Enter())
            return null;

        string? id = null;
        Statement? words = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("words"u8, 0)) words = Statement();
            else if (!IsCommon(ref common)) Unknown("id, words" + CommonMembers);

        Require(0, "words", "a statement");
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Words = words ?? SocialEval.Statement.HeldBack,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }
}

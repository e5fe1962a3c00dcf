using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>Stories and what panels made of them, accounts of outcomes, progress markers.</summary>
internal ref partial struct JourneyReader
{
    private Story? Story()
    {
        if (!Enter())
            return null;

        string? id = null, domain = null;
        Statement? what = null, significance = null;
        PartialDate? on = null;
        Sequence<Selection> selections = default;
        Sequence<Feedback> feedback = default;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("what"u8, 0)) what = Statement();
            else if (Is("on"u8, 1)) on = Date();
            else if (Is("domain"u8, 2)) domain = Id();
            else if (Is("significance"u8, 3)) significance = Statement();
            else if (Is("selections"u8, 4)) selections = List<Selection>(static (ref JourneyReader pass) => pass.Selection());
            else if (Is("feedback"u8, 5)) feedback = List<Feedback>(static (ref JourneyReader pass) => pass.Feedback());
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, what, on, domain, significance, selections, feedback, erased" + CommonMembers);

        var said = RequiredSaid("what", 0, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            What = said,
            On = on,
            Domain = domain,
            Significance = significance,
            Selections = selections,
            Feedback = feedback,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private Selection? Selection()
    {
        if (!Enter())
            return null;

        string? round = null, method = null;
        PartialDate? on = null;
        Sequence<string> panel = default;
        bool? chosen = null;
        Statement? reason = null;
        Sequence<Statement> dissents = default;
        while (Member())
            if (Is("round"u8, 0)) round = Short();
            else if (Is("on"u8, 1)) on = Date();
            else if (Is("panel"u8, 2)) panel = Ids();
            else if (Is("method"u8, 3)) method = Short();
            else if (Is("chosen"u8, 4)) chosen = YesOrNo();
            else if (Is("reason"u8, 5)) reason = Statement();
            else if (Is("dissents"u8, 6)) dissents = List<Statement>(static (ref JourneyReader pass) => pass.Statement());
            else Unknown("round, on, panel, method, chosen, reason, dissents");

        Require(4, "chosen", "true or false");
        return new() { Round = round, On = on, Panel = panel, Method = method, Chosen = chosen.GetValueOrDefault(), Reason = reason, Dissents = dissents };
    }

    private Feedback? Feedback()
    {
        if (!Enter())
            return null;

        string? to = null, by = null;
        PartialDate? on = null;
        Statement? words = null;
        while (Member())
            if (Is("to"u8, 0)) to = Id();
            else if (Is("by"u8, 1)) by = Id();
            else if (Is("on"u8, 2)) on = Date();
            else if (Is("words"u8, 3)) words = Statement();
            else Unknown("to, by, on, words");

        return new() { To = to, By = by, On = on, Words = words };
    }

    private Substantiation? Substantiation()
    {
        if (!Enter())
            return null;

        string? by = null;
        PartialDate? on = null;
        SubstantiationAnswer? description = null, significance = null, contribution = null;
        Statement? words = null;
        while (Member())
            if (Is("by"u8, 0)) by = Id();
            else if (Is("on"u8, 1)) on = Date();
            else if (Is("description"u8, 2)) description = Word<SubstantiationAnswer>();
            else if (Is("significance"u8, 3)) significance = Word<SubstantiationAnswer>();
            else if (Is("contribution"u8, 4)) contribution = Word<SubstantiationAnswer>();
            else if (Is("words"u8, 5)) words = Statement();
            else Unknown("by, on, description, significance, contribution, words");

        return new() { By = by, On = on, Description = description, Significance = significance, Contribution = contribution, Words = words };
    }

    private ProgressMarker? ProgressMarker()
    {
        if (!Enter())
            return null;

        string? id = null, partner = null;
        MarkerDepth? howDeep = null;
        Statement? what = null;
        PartialDate? on = null;
        Sequence<MarkerEntry> journal = default;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("partner"u8, 0)) partner = Id();
            else if (Is("depth"u8, 1)) howDeep = Word<MarkerDepth>();
            else if (Is("what"u8, 2)) what = Statement();
            else if (Is("on"u8, 3)) on = Date();
            else if (Is("journal"u8, 4)) journal = List<MarkerEntry>(static (ref JourneyReader pass) => pass.MarkerEntry());
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, partner, depth, what, on, journal, erased" + CommonMembers);

        Require(0, "partner", "the id of a party");
        Require(1, "depth", Expected.WordOf<MarkerDepth>());
        var said = RequiredSaid("what", 2, what, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Partner = partner ?? string.Empty,
            Depth = howDeep.GetValueOrDefault(),
            What = said,
            On = on,
            Journal = journal,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private MarkerEntry? MarkerEntry()
    {
        if (!Enter())
            return null;

        string? by = null;
        PartialDate? on = null;
        MarkerSeen? seen = null;
        Statement? words = null;
        while (Member())
            if (Is("on"u8, 0)) on = Date();
            else if (Is("by"u8, 1)) by = Id();
            else if (Is("seen"u8, 2)) seen = Word<MarkerSeen>();
            else if (Is("words"u8, 3)) words = Statement();
            else Unknown("on, by, seen, words");

        return new() { On = on, By = by, Seen = seen, Words = words };
    }
}

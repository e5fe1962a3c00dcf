using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Json;

/// <summary>Goals, their versions, and what each party answered.</summary>
internal ref partial struct JourneyReader
{
    private Goal? Goal()
    {
        if (!Enter())
            return null;

        string? id = null;
        Sequence<GoalVersion> versions = default;
        Sequence<string> meets = default;
        Sequence<Theme> themes = default;
        GoalEnding? ending = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("meets"u8, 0)) meets = Ids();
            else if (Is("versions"u8, 1)) versions = List<GoalVersion>(static (ref JourneyReader pass) => pass.Version());
            else if (Is("themes"u8, 2)) themes = Themes();
            else if (Is("ending"u8, 3)) ending = GoalEnding();
            else if (!IsCommon(ref common)) Unknown("id, meets, versions, themes, ending" + CommonMembers);

        if (!Had(1))
        {
            Missing("versions", "a list of one version or more");
            incomplete = true;
        }

        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Versions = versions,
            Meets = meets,
            Themes = themes,
            Ending = ending,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private GoalVersion? Version()
    {
        if (!Enter())
            return null;

        string? id = null, proposedBy = null;
        Statement? wording = null, importance = null;
        PartialDate? proposedOn = null, from = null;
        Horizon? horizon = null;
        Sequence<ScaleLevel> scale = default;
        Sequence<Commitment> commitments = default;
        Sequence<Receipt> receipts = default;
        Sequence<Agreement> agreements = default;
        Tombstone? erased = null;
        Common common = default;
        while (Member())
            if (Is("id"u8, IdBit)) id = Id();
            else if (Is("proposedBy"u8, 0)) proposedBy = Id();
            else if (Is("proposedOn"u8, 1)) proposedOn = Date();
            else if (Is("from"u8, 2)) from = Date();
            else if (Is("wording"u8, 3)) wording = Statement();
            else if (Is("horizon"u8, 4)) horizon = Horizon();
            else if (Is("scale"u8, 5)) scale = List<ScaleLevel>(static (ref JourneyReader pass) => pass.ScaleLevel());
            else if (Is("importance"u8, 6)) importance = Statement();
            else if (Is("commitments"u8, 7)) commitments = List<Commitment>(static (ref JourneyReader pass) => pass.Commitment());
            else if (Is("receipts"u8, 8)) receipts = List<Receipt>(static (ref JourneyReader pass) => pass.Receipt());
            else if (Is("agreements"u8, 9)) agreements = List<Agreement>(static (ref JourneyReader pass) => pass.Agreement());
            else if (Is("erased"u8, ErasedBit)) erased = Tombstone();
            else if (!IsCommon(ref common)) Unknown("id, proposedBy, proposedOn, from, wording, horizon, scale, importance, commitments, receipts, agreements, erased" + CommonMembers);

        var said = RequiredSaid("wording", 3, wording, erased);
        return Identified(id) is null ? null : new()
        {
            Id = id!,
            Wording = said,
            ProposedBy = proposedBy,
            ProposedOn = proposedOn,
            From = from,
            Horizon = horizon,
            Scale = scale,
            Importance = importance,
            Commitments = commitments,
            Receipts = receipts,
            Agreements = agreements,
            SharedWith = common.SharedWith,
            Rectifies = common.Rectifies,
            Source = common.Source,
            Restricted = common.Restricted,
        };
    }

    private ScaleLevel? ScaleLevel()
    {
        if (!Enter())
            return null;

        int? level = null;
        string? text = null;
        while (Member())
            if (Is("level"u8, 0)) level = Level();
            else if (Is("text"u8, 1)) text = Words();
            else Unknown("level, text");

        Require(0, "level", Expected.Level);
        Require(1, "text", "the level in words");
        return level is { } place ? new(place, text ?? string.Empty) : null;
    }

    private Commitment? Commitment()
    {
        if (!Enter())
            return null;

        string? by = null;
        Statement? what = null;
        PartialDate? on = null;
        while (Member())
            if (Is("by"u8, 0)) by = Id();
            else if (Is("what"u8, 1)) what = Statement();
            else if (Is("on"u8, 2)) on = Date();
            else Unknown("by, what, on");

        return new() { By = by, What = what, On = on };
    }

    private Receipt? Receipt()
    {
        if (!Enter())
            return null;

        string? by = null;
        PartialDate? on = null;
        while (Member())
            if (Is("by"u8, 0)) by = Id();
            else if (Is("on"u8, 1)) on = Date();
            else Unknown("by, on");

        return new() { By = by, On = on };
    }

    private Agreement? Agreement()
    {
        if (!Enter())
            return null;

        string? by = null, onBehalfOf = null;
        AgreementAnswer? answer = null;
        PartialDate? on = null;
        Evidence? evidence = null;
        Statement? words = null;
        while (Member())
            if (Is("by"u8, 0)) by = Id();
            else if (Is("answer"u8, 1)) answer = Word<AgreementAnswer>();
            else if (Is("on"u8, 2)) on = Date();
            else if (Is("evidence"u8, 3)) evidence = Word<Evidence>();
            else if (Is("words"u8, 4)) words = Statement();
            else if (Is("onBehalfOf"u8, 5)) onBehalfOf = Id();
            else Unknown("by, answer, on, evidence, words, onBehalfOf");

        Require(1, "answer", Expected.WordOf<AgreementAnswer>());
        return new() { By = by, Answer = answer.GetValueOrDefault(), On = on, Evidence = evidence, Words = words, OnBehalfOf = onBehalfOf };
    }

    private GoalEnding? GoalEnding()
    {
        if (!Enter())
            return null;

        GoalEndingKind? kind = null;
        string? by = null, replacedBy = null;
        PartialDate? on = null;
        Statement? words = null;
        while (Member())
            if (Is("kind"u8, 0)) kind = Word<GoalEndingKind>();
            else if (Is("by"u8, 1)) by = Id();
            else if (Is("on"u8, 2)) on = Date();
            else if (Is("words"u8, 3)) words = Statement();
            else if (Is("replacedBy"u8, 4)) replacedBy = Id();
            else Unknown("kind, by, on, words, replacedBy");

        Require(0, "kind", Expected.WordOf<GoalEndingKind>());
        return new() { Kind = kind.GetValueOrDefault(), By = by, On = on, Words = words, ReplacedBy = replacedBy };
    }
}

using SocialEval.Journeys;
using NodaTime;

namespace SocialEval.Consents;

/// <summary>A set of one party's answers, reduced to what decides: no answer whose day may be the last is left out.</summary>
/// <remarks>The latest answer counts; where days overlap, each that may be the latest does, and any no denies. An answer may be the
/// latest exactly where its last possible day is not before the first possible day of any other, so three days say all of a set,
/// and the sets of two questions can be joined. The default value is the empty set.</remarks>
internal readonly struct ConsentAnswers
{
    private readonly LocalDate? earliest;
    private readonly LocalDate? latestYes;
    private readonly LocalDate? latestNo;

    private ConsentAnswers(LocalDate? earliest, LocalDate? latestYes, LocalDate? latestNo)
    {
        this.earliest = earliest;
        this.latestYes = latestYes;
        this.latestNo = latestNo;
    }

    /// <summary>What the set comes to.</summary>
    public Stance Stance => latestNo >= earliest ? Stance.No : latestYes >= earliest ? Stance.Yes : Stance.Silent;

    /// <summary>Whether an answer counts on a day: a yes once it was certainly given; a no, or a yes that is over, as soon as it may
    /// have been said.</summary>
    public static bool Counts(Consent consent, PartialDate day) =>
        IsYes(consent, day) ? !consent.On.MayBeAfter(day) : consent.On.Earliest <= day.Earliest;

    /// <summary>Whether a correction takes an answer back: a no is not taken back by a correction that was not known yet.</summary>
    public static bool TakesBack(Consent correction, Consent corrected, PartialDate day) =>
        IsYes(corrected, day) || !correction.On.MayBeAfter(day);

    /// <summary>The set with one more answer.</summary>
    public ConsentAnswers With(Consent consent, PartialDate day) =>
        And(IsYes(consent, day) ? new(consent.On.Earliest, consent.On.Latest, null) : new(consent.On.Earliest, null, consent.On.Latest));

    /// <summary>The answers of two sets.</summary>
    public ConsentAnswers And(ConsentAnswers other) =>
        new(Later(earliest, other.earliest), Later(latestYes, other.latestYes), Later(latestNo, other.latestNo));

    private static bool IsYes(Consent consent, PartialDate day) =>
        consent.Answer == ConsentAnswer.Given && (consent.Until is not { } until || until.Earliest >= day.Earliest);

    private static LocalDate? Later(LocalDate? first, LocalDate? second) => first is null || second > first ? second : first;
}

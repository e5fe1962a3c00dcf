using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Where a party stands towards a version of a goal: their latest answer, as far as dates tell which it is.</summary>
internal readonly struct Standing
{
    private Standing(Agreement? latest, bool isUnclear)
    {
        Latest = latest;
        IsUnclear = isUnclear;
    }

    /// <summary>The latest answer; of several alike, one given directly.</summary>
    public Agreement? Latest { get; }

    /// <summary>Whether several answers may be the latest, and they differ.</summary>
    public bool IsUnclear { get; }

    /// <summary>Whether it is a yes, in whole or in part.</summary>
    public bool IsYes => !IsUnclear && Latest is { Answer: AgreementAnswer.Agrees or AgreementAnswer.AgreesInPart };

    /// <summary>Whether it is a no, from the start or gone back to.</summary>
    public bool IsNo => !IsUnclear && Latest is { Answer: AgreementAnswer.Disagrees or AgreementAnswer.Withdraws };

    /// <summary>Where a party stands, by their own answers: what somebody answers on their behalf is not theirs.</summary>
    public static Standing Of(GoalVersion version, string party)
    {
        Agreement? latest = null;
        var isUnclear = false;
        foreach (var agreement in version.Agreements)
        {
            if (!IsOwn(agreement, party) || !IsLatest(agreement, version))
            {
                continue;
            }

            isUnclear |= latest is not null && latest.Answer != agreement.Answer;
            if (latest is null || IsRather(agreement, latest))
            {
                latest = agreement;
            }
        }

        return new(latest, isUnclear);
    }

    /// <summary>Whether an answer is a party's own.</summary>
    public static bool IsOwn(Agreement agreement, string party) =>
        agreement.By == party && (agreement.OnBehalfOf is null || agreement.OnBehalfOf == party);

    /// <summary>Whether no other answer of the same party, for the same person, is certainly after it. One without a date never
    /// is the latest where there is one with a date. Somebody unknown may be anybody: their answers all stand.</summary>
    public static bool IsLatest(Agreement agreement, GoalVersion version)
    {
        if (agreement.By is null || version.Agreements.Count == 1)
        {
            return true;
        }

        foreach (var other in version.Agreements)
        {
            if (!ReferenceEquals(other, agreement) && other.By == agreement.By && other.OnBehalfOf == agreement.OnBehalfOf
                && other.On is { } then && (agreement.On is not { } on || then.IsCertainlyAfter(on)))
            {
                return false;
            }
        }

        return true;
    }

    // Of several that may be the latest: one given directly, then by date and by words, so that no order of listing decides.
    private static bool IsRather(Agreement agreement, Agreement other)
    {
        if (IsDirect(agreement) != IsDirect(other))
        {
            return IsDirect(agreement);
        }

        var order = Nullable.Compare(agreement.On, other.On);
        return order != 0 ? order > 0 : string.CompareOrdinal(agreement.Words?.Text, other.Words?.Text) > 0;
    }

    /// <summary>Whether an answer is evidenced by the party: their act, their signature, or words read back to them. A note, a flag
    /// or another's reading of somebody who does not speak is not.</summary>
    public static bool IsDirect(Agreement agreement) =>
        agreement.Words is not { Mode: StatementMode.Observed }
        && (agreement.Evidence is Evidence.OwnAct or Evidence.Signature
            || (agreement.Words is { ConfirmedOn: not null } words && (words.By is null || words.By == agreement.By)));
}

using System.Text.Json.Serialization;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Studies;
using SocialEval.Time;

namespace SocialEval.Benchmarks.Questions;

/// <summary>The ten yes/no readings as a study: each yes is counted, and nothing is found.</summary>
internal sealed class TenReadingsStudy() : Study<Yeses>("ten-readings/1", YesesJson.Default.Yeses)
{
    public override Yeses Start() => new();

    public override Yeses Add(Yeses state, JourneyView view)
    {
        Assessments(state.Counts, view);
        Versions(state.Counts, view);
        Interventions(state.Counts, view);
        foreach (var pause in view.Pauses)
        {
            if (view.IsBeneficiary(pause.WishedBy))
            {
                state.Counts[9]++;
                break;
            }
        }

        return state;
    }

    public override Yeses Merge(Yeses left, Yeses right)
    {
        for (var i = 0; i < left.Counts.Length; i++)
        {
            left.Counts[i] += right.Counts[i];
        }

        return left;
    }

    protected override IEnumerable<Distribution> Distribute(Yeses state) =>
        TenReadings.Codes.Select((code, i) => new Distribution { Code = code, Cells = [new("yes", state.Counts[i])] });

    private static void Assessments(long[] counts, JourneyView view)
    {
        var (better, notSaid, readBack, otherSame) = (false, false, false, false);
        foreach (var assessment in view.Assessments)
        {
            // Who somebody is, is asked only where the answer counts.
            better = better || (assessment.Judgement == Judgement.Better && view.IsBeneficiary(assessment.By));
            notSaid = notSaid || (assessment.Judgement == Judgement.PrefersNotToSay && view.IsBeneficiary(assessment.By));
            readBack = readBack || (assessment.ConfirmedOn is not null && view.IsBeneficiary(assessment.By));
            otherSame = otherSame || (assessment.Judgement == Judgement.Same && !view.IsBeneficiary(assessment.By));
        }

        counts[0] += better ? 1 : 0;
        counts[1] += notSaid ? 1 : 0;
        counts[2] += readBack ? 1 : 0;
        counts[3] += otherSame ? 1 : 0;
    }

    private static void Versions(long[] counts, JourneyView view)
    {
        var (proposed, open, agreed) = (false, false, false);
        foreach (var goal in view.Goals)
        {
            foreach (var version in goal.Versions)
            {
                proposed = proposed || view.IsBeneficiary(version.ProposedBy);
                open = open || version.Horizon?.Time is OpenHorizon;
                agreed = agreed || TenReadings.Agrees(version, view);
            }
        }

        counts[4] += proposed ? 1 : 0;
        counts[5] += open ? 1 : 0;
        counts[6] += agreed ? 1 : 0;
    }

    private static void Interventions(long[] counts, JourneyView view)
    {
        var (refused, asked) = (false, false);
        foreach (var intervention in view.Interventions)
        {
            refused |= intervention.Decision?.Answer == DecisionAnswer.Refused;
            asked = asked || view.IsBeneficiary(intervention.AskedBy);
        }

        counts[7] += refused ? 1 : 0;
        counts[8] += asked ? 1 : 0;
    }
}

/// <summary>How many journeys answered yes to each reading.</summary>
internal sealed class Yeses
{
    public long[] Counts { get; init; } = new long[10];
}

/// <summary>How they are written.</summary>
[JsonSerializable(typeof(Yeses))]
internal sealed partial class YesesJson : JsonSerializerContext;

using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>How far a journey looks, what people say after support ended, and what stays open.</summary>
/// <remarks>Short and long term count together (P7): a short-term result never stands for a long-term one. An open situation is
/// open, never failed.</remarks>
public sealed class Horizons() : Evaluator("horizons/1", HorizonsWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var goal in inquiry.View.Standing(inquiry.View.Goals))
        {
            TellGoal(inquiry, goal);
        }

        TellTerms(inquiry);
        if (inquiry.View.Support is { Ended: { } ended })
        {
            new SinceTheEnd(inquiry, ended).Tell();
        }
        else if (inquiry.View.Support is { } support && Beneficiaries.First(inquiry.View) is { } person)
        {
            inquiry.Found(HorizonsWords.StillOpen, support, about: null, citing: person);
        }

        return inquiry.Conclude();
    }

    private static void TellGoal(Inquiry inquiry, Goal goal)
    {
        if (goal.Ending is not null || inquiry.View.InForce(goal) is not { Horizon: { } horizon } version)
        {
            return;
        }

        if (horizon.Time is OpenHorizon)
        {
            inquiry.Found(HorizonsWords.Open, version, about: goal, citing: version);
        }
        else if (horizon.Time.IsTooEarly(inquiry.View.Reading.AsOf) is { } early)
        {
            inquiry.Found(early ? HorizonsWords.TooEarly : HorizonsWords.Set, version, about: goal, citing: version);
        }
        else
        {
            inquiry.Found(HorizonsWords.Set, version, about: goal, citing: version);
        }
    }

    // Each term that goals in force or interventions aim at; where nothing looks further than the short term, that is told instead.
    private static void TellTerms(Inquiry inquiry)
    {
        var aims = TermAims.Of(inquiry.View);
        if (aims.IsShortOnly)
        {
            inquiry.Found(HorizonsWords.OnlyShort, about: null, citing: aims.Cited);
            return;
        }

        if (aims.Cited.Length > 0)
        {
            inquiry.Found(HorizonsWords.Terms, aims, about: null, citing: aims.Cited);
        }
    }
}

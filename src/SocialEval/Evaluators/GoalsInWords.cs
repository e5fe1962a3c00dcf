using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Goals with worded levels: the level each voice gives, in the words of the goal, from the start to the last.</summary>
/// <remarks>
/// <para>Source: Kiresuk and Sherman 1968. Words first: a level is a sentence people wrote together. A course is kept; the last, the
/// best and the first tell three different stories. A level nobody put into words is told as such.</para>
/// <para>T is a figure a caller asks for, never by default, and for one beneficiary's own levels only: the same attainment has a
/// higher T with more goals.</para>
/// </remarks>
public sealed class GoalsInWords : Evaluator
{
    private readonly bool tellsT;

    /// <summary>The evaluator.</summary>
    /// <param name="tellsT">Whether T is told, with its parameters and what other choices would give.</param>
    public GoalsInWords(bool tellsT = false)
        : base("goal-attainment/1", GoalsInWordsWords.Texts) => this.tellsT = tellsT;

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var goal in inquiry.View.Goals)
        {
            if (HasLevels(goal))
            {
                Tell(inquiry, goal);
            }
        }

        if (tellsT && Beneficiaries.Only(inquiry.View) is { } person)
        {
            TellT(inquiry, person);
        }

        return inquiry.Conclude();
    }

    private static bool HasLevels(Goal goal)
    {
        foreach (var version in goal.Versions)
        {
            if (!version.Scale.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static void Tell(Inquiry inquiry, Goal goal)
    {
        var (own, first) = (false, (int?)null);
        foreach (var assessment in inquiry.View.AssessmentsOf(goal))
        {
            if (assessment.Level is not { } level)
            {
                continue;
            }

            var isOwn = BeneficiaryWord.IsOwn(inquiry.View, assessment);
            inquiry.Found(isOwn ? GoalsInWordsWords.Says : GoalsInWordsWords.Recorded, new LevelTold(assessment, goal, isOwn ? first : null), goal, assessment);
            first = isOwn ? first ?? level : first;
            own |= isOwn;
        }

        if (!own)
        {
            inquiry.Found(GoalsInWordsWords.NoLevel, goal, goal);
        }
    }

    // The latest own level of each goal, and the first as where it started; a goal the person gave no level to is not in it.
    private static void TellT(Inquiry inquiry, Party person)
    {
        var (levels, starts, cited) = (new List<double>(), new List<double>(), new List<Item>());
        foreach (var goal in inquiry.View.Goals)
        {
            Assessment? first = null, last = null;
            foreach (var assessment in inquiry.View.AssessmentsOf(goal))
            {
                if (assessment is { Level: not null, On: not null } && BeneficiaryWord.IsOwn(inquiry.View, assessment))
                {
                    first ??= assessment;
                    last = assessment;
                }
            }

            if (first is not null)
            {
                starts.Add(first.Level!.Value);
                levels.Add(last!.Level!.Value);
                cited.Add(last);
            }
        }

        if (levels.Count == 0)
        {
            return;
        }

        var t = GoalAttainment.T([.. levels], baseline: [.. starts]);
        inquiry.Found(GoalsInWordsWords.T, new AskedFigure(levels.Count), [FigureOf(t, person.Id)], null, [.. cited]);
    }

    private static Figure FigureOf(GoalAttainmentResult t, string person) => new(
        t.T,
        "T",
        GoalAttainment.Name,
        person,
        [.. t.Parameters.Select(parameter => new FigureParameter(parameter.Name, parameter.Value)), new("baselineT", FormattableString.Invariant($"{t.BaselineT}")), new("change", FormattableString.Invariant($"{t.Change}"))],
        [.. t.Alternatives.Select(other => new Figure(other.Value, "T", $"{GoalAttainment.Name}, {other.Name}", person))]);
}

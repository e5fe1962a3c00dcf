using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Goals with worded levels: the level each voice gives, in the words of the goal, from the start to the last.</summary>
/// <remarks>
/// <para>Source: Kiresuk and Sherman 1968. Words first: a level is a sentence people wrote together. A course is kept; the last, the
/// best and the first tell three different stories. A level nobody put into words is told as such. Nobody's answers are set
/// beside another's first one, and without certain dates there is no course.</para>
/// <para>T is a figure a caller asks for, never by default, and for one beneficiary's own levels only: for the same attainment it
/// is further from 50 with more goals.</para>
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
        foreach (var goal in inquiry.View.Standing(inquiry.View.Goals))
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
        var view = inquiry.View;
        var answered = false;
        var course = new LevelCourse(view, goal);
        foreach (var assessment in view.AssessmentsOf(goal))
        {
            var isOwn = BeneficiaryWord.IsOwn(view, assessment);
            answered |= isOwn && (assessment.Level is not null || assessment.Judgement == Judgement.PrefersNotToSay);
            if (assessment.Level is not null && !view.IsReplaced(assessment))
            {
                inquiry.Found(
                    isOwn ? GoalsInWordsWords.Says : GoalsInWordsWords.Recorded,
                    isOwn ? course.Next(assessment) : new LevelTold(assessment, OnScale.Of(view, assessment, goal).Words),
                    goal,
                    assessment);
            }
        }

        if (!answered)
        {
            inquiry.Found(GoalsInWordsWords.NoLevel, goal, goal);
        }
    }

    private static List<Assessment> OwnLevels(JourneyView view, Goal goal)
    {
        var own = new List<Assessment>();
        foreach (var assessment in view.AssessmentsOf(goal))
        {
            if (assessment is { Level: not null, On: not null } && BeneficiaryWord.IsOwn(view, assessment) && !view.IsReplaced(assessment))
            {
                own.Add(assessment);
            }
        }

        var last = own.Count == 0 ? null : view.ScaleAt(goal, own[^1].On);
        return own.FindAll(level => last is { } scale && view.ScaleAt(goal, level.On) == scale);
    }

    // The latest own level of each goal, and the first on the same scale as where it started; a goal the person gave no level to, or whose answers
    // have no certain order, is not in it.
    private static void TellT(Inquiry inquiry, Party person)
    {
        var (levels, starts, cited) = (new List<double>(), new List<double>(), new List<Item>());
        foreach (var goal in inquiry.View.Standing(inquiry.View.Goals))
        {
            var own = OwnLevels(inquiry.View, goal);
            if (own.Count > 0 && HasLevels(goal) && IsInOrder(own))
            {
                starts.Add(own[0].Level!.Value);
                levels.Add(own[^1].Level!.Value);
                cited.Add(own[^1]);
            }
        }

        if (levels.Count == 0)
        {
            return;
        }

        var t = GoalAttainment.T([.. levels], baseline: [.. starts]);
        inquiry.Found(GoalsInWordsWords.T, new AskedFigure(levels.Count), [FigureOf(t, person.Id)], null, [.. cited]);
    }

    private static bool IsInOrder(List<Assessment> dated)
    {
        for (var i = 1; i < dated.Count; i++)
        {
            if (!dated[i].On!.Value.IsCertainlyAfter(dated[i - 1].On!.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static Figure FigureOf(GoalAttainmentResult t, string person) => new(
        t.T,
        "T",
        GoalAttainment.Name,
        person,
        [.. t.Parameters.Select(parameter => new FigureParameter(parameter.Name, parameter.Value)), new("baselineT", FormattableString.Invariant($"{t.BaselineT}")), new("change", FormattableString.Invariant($"{t.Change}"))],
        [.. t.Alternatives.Select(other => new Figure(other.Value, "T", $"{GoalAttainment.Name}, {other.Name}", person))]);
}

namespace SocialEval.Methods.Rhythm;

/// <summary>What became of goals after the support ended, asked again at the same moments: what held, what did not, what is new.</summary>
/// <remarks>Each goal keeps its own course. "Asked and not answered" and "not asked" are two things, and neither is an answer.
/// The moments are those of the question, and no term for anybody.</remarks>
public sealed record AfterTheEnd : MethodResult
{
    private AfterTheEnd()
    {
    }

    /// <inheritdoc/>
    public override string Method => Rhythms.Name;

    /// <summary>The months after the end at which goals are asked about where the caller declares no others: 6, 12 and 24.</summary>
    public static Sequence<int> UsualMonths => [6, 12, 24];

    /// <summary>The goals, each with its answers in the order of time.</summary>
    public Sequence<GoalAskedAgain> Goals { get; private init; }

    /// <summary>What was answered at each moment.</summary>
    public Sequence<LaterMoment> Moments { get; private init; }

    /// <summary>How answers passed from one moment to the next, for goals answered at both.</summary>
    public Sequence<AnswerPassage> Passages { get; private init; }

    /// <summary>What became of some goals.</summary>
    /// <param name="goals">The goals, each once.</param>
    /// <param name="months">The moments, in months after the end, in rising order; none given: <see cref="UsualMonths"/>.</param>
    /// <exception cref="MethodException">There is no goal, a goal or a moment is there twice, moments do not rise, or an answer
    /// belongs to none of them.</exception>
    public static AfterTheEnd Of(ReadOnlySpan<GoalAskedAgain> goals, Sequence<int> months = default)
    {
        var moments = months.IsEmpty ? UsualMonths : months;
        Check(goals, moments);
        Sequence<GoalAskedAgain> ordered = [.. goals.ToArray().Select(goal => goal with { Answers = [.. goal.Answers.OrderBy(answer => answer.Months)] })];
        return new()
        {
            Parameters = [new MethodParameter("months", string.Join(", ", moments.Select(month => Conditions.Text(month))))],
            Goals = ordered,
            Moments = [.. moments.Select(month => Moment(month, ordered))],
            Passages = [.. moments.Zip(moments.Skip(1)).SelectMany(pair => Passing(pair.First, pair.Second, ordered))],
        };
    }

    private static void Check(ReadOnlySpan<GoalAskedAgain> goals, Sequence<int> moments)
    {
        var conditions = new Conditions(Rhythms.Name);
        conditions.That(!goals.IsEmpty, "goals", "none", "one or more");
        for (var i = 0; i < moments.Count; i++)
        {
            conditions.That(moments[i] > (i == 0 ? 0 : moments[i - 1]), Conditions.At("months", i), $"'{moments[i]}'", "months that rise from above 0");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < goals.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(goals[i], nameof(goals));
            var at = Conditions.At("goals", i);
            conditions.That(seen.Add(goals[i].Goal), at, $"'{goals[i].Goal}' again", "each goal once");
            conditions.That(goals[i].Answers.Select(answer => answer.Months).Distinct().Count() == goals[i].Answers.Count, at, "two answers for one moment", "one answer at each moment");
            foreach (var answer in goals[i].Answers)
            {
                conditions.That(moments.Contains(answer.Months), at, $"an answer '{answer.Months}' months after the end", "one of the months declared");
            }
        }

        conditions.Check();
    }

    private static LaterMoment Moment(int month, Sequence<GoalAskedAgain> goals)
    {
        var answers = goals.SelectMany(goal => goal.Answers).Where(answer => answer.Months == month).Select(answer => answer.Answer).ToArray();
        return new(month, WordTally.Of(answers), goals.Count - answers.Length);
    }

    private static IEnumerable<AnswerPassage> Passing(int from, int to, Sequence<GoalAskedAgain> goals) => goals
        .Select(goal => (From: At(goal, from), To: At(goal, to)))
        .Where(pair => !string.IsNullOrWhiteSpace(pair.From) && !string.IsNullOrWhiteSpace(pair.To))
        .GroupBy(pair => pair)
        .OrderBy(group => group.Key.From, StringComparer.Ordinal)
        .ThenBy(group => group.Key.To, StringComparer.Ordinal)
        .Select(group => new AnswerPassage(from, to, group.Key.From!, group.Key.To!, group.Count()));

    private static string? At(GoalAskedAgain goal, int month) => goal.Answers.FirstOrDefault(answer => answer.Months == month)?.Answer;
}

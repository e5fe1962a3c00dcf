using NodaTime;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>Assessments of one subject that differ, and what contests them.</summary>
/// <param name="View">The view.</param>
/// <param name="Goal">The goal they are about, where it is one: its scale has the words of their levels.</param>
/// <param name="Division">Where they differ.</param>
/// <param name="Told">The assessments in date order, then the contests.</param>
internal sealed record Divergence(JourneyView View, Goal? Goal, Division Division, Item[] Told)
{
    /// <summary>Puts down each voice after the other, each followed by who contests it, and whether they spoke on one day.</summary>
    public void Lay(ArgumentWriter arguments)
    {
        var inTurn = new List<Item>(Told.Length);
        var told = new HashSet<Contest>(ReferenceEqualityComparer.Instance);
        foreach (var item in Told)
        {
            if (item is Assessment assessment)
            {
                inTurn.Add(assessment);
                foreach (var contest in View.ContestsOn(assessment))
                {
                    if (told.Add(contest))
                    {
                        inTurn.Add(contest);
                    }
                }
            }
        }

        arguments.Each<Item>([.. inTurn], Lay);
        arguments.Number("others", inTurn.Count - told.Count - 1);
        arguments.Several("unsure", Unsure);
        arguments.Text("when", When());
    }

    // Those of whom several assessments may be the last.
    private Sequence<string> Unsure
    {
        get
        {
            var heard = new HashSet<string>(StringComparer.Ordinal);
            var unsure = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
            foreach (var item in Told)
            {
                if (item is Assessment { By: { } by } && !heard.Add(by))
                {
                    unsure[by] = true;
                }
            }

            return [.. unsure.Keys];
        }
    }

    private void Lay(Item item, ArgumentWriter one)
    {
        if (item is Contest contest)
        {
            one.Text("voice", Voice.Of(contest));
            one.Date("on", contest.On);
            one.Statement("words", contest.Words);
            one.Text("told", Voice.IsOwn(contest) ? "contest" : "recorded-contest");
            return;
        }

        var assessment = (Assessment)item;
        one.Text("voice", assessment.By);
        one.Text("onBehalfOf", assessment.OnBehalfOf == assessment.By ? null : assessment.OnBehalfOf);
        one.Date("on", assessment.On);
        one.Text("told", assessment.By is null || assessment.IsOwn ? "assessment" : IsObserver(assessment) ? "observed-assessment" : "recorded-assessment");
        one.Word("judgement", assessment.Judgement);
        one.Statement("words", assessment.Words);
        one.Text("wordsBy", assessment.Words?.By == assessment.By ? null : assessment.Words?.By);
        if (Division.TellsLevel(assessment))
        {
            one.Number("level", assessment.Level);
            one.Text("scale", OnScale.Of(View, assessment, Goal).Words);
        }

        if (Goal is not null)
        {
            one.VersionSaidOf(View, Goal, assessment.On);
        }
    }

    // Whoever takes part and wrote what they saw is its author: nobody took down their answer.
    private bool IsObserver(Assessment assessment) =>
        assessment.Mode == StatementMode.Observed && !View.IsBeneficiary(assessment.By) && (assessment.Words?.By is not { } speaker || speaker == assessment.By);

    /// <summary>Nothing where all spoke on one known day; else whether on two days, on several, or nobody knows.</summary>
    private string? When()
    {
        PartialDate? first = null;
        LocalDate? begins = null, ends = null;
        var (isOneDay, voices) = (true, 0);
        foreach (var item in Told)
        {
            if (item is Assessment { On: { } on })
            {
                voices++;
                first ??= on;
                isOneDay &= on == first && on.Precision == DatePrecision.Day;
                begins = begins is { } latest && latest > on.Earliest ? latest : on.Earliest;
                ends = ends is { } earliest && earliest < on.Latest ? earliest : on.Latest;
            }
        }

        // Two are apart where the one that begins last begins after another has ended.
        return isOneDay ? null : begins <= ends ? "perhaps" : voices == 2 ? "two" : "several";
    }
}

using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Assessments of one subject that differ, and what contests them.</summary>
/// <param name="Told">The assessments in date order, then the contests.</param>
/// <param name="Goal">The goal they are about, where it is one: its scale has the words of their levels.</param>
internal sealed record Divergence(Item[] Told, Goal? Goal)
{
    /// <summary>Puts down each voice after the other, each followed by who contests it, and whether they spoke on one day.</summary>
    public void Lay(ArgumentWriter arguments)
    {
        var inTurn = new List<Item>(Told.Length);
        foreach (var item in Told)
        {
            if (item is Assessment assessment)
            {
                inTurn.Add(assessment);
                AddContests(assessment, inTurn);
            }
        }

        arguments.Each<Item>([.. inTurn], Lay);
        arguments.Number("others", Voices - 1);
        arguments.Several("unsure", Unsure);
        arguments.Text("when", When());
    }

    // Those of whom several assessments may be the last.
    private Sequence<string> Unsure
    {
        get
        {
            var heard = new HashSet<string>(StringComparer.Ordinal);
            var unsure = new List<string>();
            foreach (var item in Told)
            {
                if (item is Assessment { By: { } by } && !heard.Add(by) && !unsure.Contains(by))
                {
                    unsure.Add(by);
                }
            }

            return [.. unsure];
        }
    }

    private int Voices
    {
        get
        {
            var count = 0;
            foreach (var item in Told)
            {
                count += item is Assessment ? 1 : 0;
            }

            return count;
        }
    }

    private void AddContests(Assessment assessment, List<Item> inTurn)
    {
        foreach (var item in Told)
        {
            if (item is Contest contest && contest.Contested == assessment.ToCitation())
            {
                inTurn.Add(contest);
            }
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
        one.Text("told", assessment.By is null || assessment.IsOwn ? "assessment" : "recorded-assessment");
        one.Word("judgement", assessment.Judgement);
        if (IsLevelTold(assessment))
        {
            one.Number("level", assessment.Level);
            one.Text("scale", new OnScale(assessment, Goal).Words);
        }
    }

    // A judgement says enough, unless it is on the level alone that voices differ.
    private bool IsLevelTold(Assessment assessment)
    {
        if (assessment.Judgement is null)
        {
            return true;
        }

        foreach (var item in Told)
        {
            if (item is Assessment other && other.By != assessment.By && other.Level != assessment.Level
                && other.Level is not null && (other.Judgement is null || other.Judgement == assessment.Judgement))
            {
                return assessment.Level is not null;
            }
        }

        return false;
    }

    /// <summary>Nothing where all spoke on one known day; else whether on two days, on several, or nobody knows.</summary>
    private string? When()
    {
        bool isOneDay = true, isApart = false;
        foreach (var first in Told)
        {
            foreach (var second in Told)
            {
                if (first is Assessment { On: { } on } && second is Assessment { On: { } other })
                {
                    isOneDay &= on == other && on.Precision == Time.DatePrecision.Day;
                    isApart |= on.IsCertainlyAfter(other);
                }
            }
        }

        return isOneDay ? null : !isApart ? "perhaps" : Voices == 2 ? "two" : "several";
    }
}

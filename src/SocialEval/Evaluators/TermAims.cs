using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>Which terms the goals in force and the interventions of a view aim at, and what that rests on.</summary>
internal sealed class TermAims
{
    // How many goals and interventions there are for each term: goals first, then interventions.
    private readonly int[] counts = new int[8];

    // A horizon whose term nobody noted may look far.
    private bool isPartlyUnknown;

    private TermAims(Item[] cited) => Cited = cited;

    /// <summary>The versions and interventions that have a term.</summary>
    public Item[] Cited { get; }

    /// <summary>Whether there are terms, every horizon has one, and none looks further than the short one.</summary>
    public bool IsShortOnly => Cited.Length > 0 && !isPartlyUnknown && !Looks(Term.Long) && !Looks(Term.Transformation);

    /// <summary>Reads the terms of a view.</summary>
    public static TermAims Of(JourneyView view)
    {
        var count = 0;
        foreach (var goal in view.Standing(view.Goals))
        {
            count += view.InForce(goal)?.Horizon?.Term is null ? 0 : 1;
        }

        foreach (var intervention in view.Standing(view.Interventions))
        {
            count += intervention.Term is null ? 0 : 1;
        }

        var aims = new TermAims(count == 0 ? [] : new Item[count]);
        var next = 0;
        foreach (var goal in view.Standing(view.Goals))
        {
            if (view.InForce(goal) is not { Horizon: { } horizon } version)
            {
                continue;
            }

            if (horizon.Term is { } term)
            {
                aims.counts[(int)term]++;
                aims.Cited[next++] = version;
            }
            else
            {
                aims.isPartlyUnknown = true;
            }
        }

        foreach (var intervention in view.Standing(view.Interventions))
        {
            if (intervention.Term is { } term)
            {
                aims.counts[4 + (int)term]++;
                aims.Cited[next++] = intervention;
            }
        }

        return aims;
    }

    /// <summary>Puts down each term there is, with how many goals and interventions aim at it.</summary>
    public void Lay(ArgumentWriter arguments)
    {
        var terms = new List<Term>(4);
        for (var term = Term.Immediate; term <= Term.Transformation; term++)
        {
            if (Looks(term))
            {
                terms.Add(term);
            }
        }

        arguments.Each(Sequence.Of<Term>([.. terms]), (term, each) =>
        {
            each.Word("term", (Term?)term);
            each.Number("goals", counts[(int)term] is > 0 and var goals ? goals : null);
            each.Number("interventions", counts[4 + (int)term] is > 0 and var interventions ? interventions : null);
        });
    }

    private bool Looks(Term term) => counts[(int)term] + counts[4 + (int)term] > 0;
}

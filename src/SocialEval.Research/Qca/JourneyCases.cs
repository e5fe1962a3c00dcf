using SocialEval.Research.Tables;

namespace SocialEval.Research.Qca;

/// <summary>Makes cases out of journeys: conditions and outcome are questions put to each view, and each case bears a pseudonym.</summary>
/// <remarks>
/// <para>Views are for an outside reader, so that nobody's name and no worker is in them, and every consent has been looked at. The
/// pseudonym is the caller's to give, best the one the person chose; no id of a journey comes into the table by itself.</para>
/// <para>Immutable: <see cref="With"/> gives a new value.</para>
/// </remarks>
public sealed record JourneyCases
{
    private readonly Sequence<JourneyCondition> conditions;
    private readonly Func<JourneyView, double?> outcome;

    /// <summary>Begins with the outcome.</summary>
    /// <param name="name">The outcome, in the words of those concerned.</param>
    /// <param name="outcome">How much a journey belongs to it, from 0 to 1; nothing where the view does not tell.</param>
    public JourneyCases(string name, Func<JourneyView, double?> outcome)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(outcome);
        OutcomeName = name;
        this.outcome = outcome;
    }

    private JourneyCases(JourneyCases before, JourneyCondition condition)
        : this(before.OutcomeName, before.outcome) => conditions = before.conditions.With(condition);

    /// <summary>The outcome.</summary>
    public string OutcomeName { get; }

    /// <summary>The conditions, in order.</summary>
    public Sequence<JourneyCondition> Conditions => conditions;

    /// <summary>Adds a condition.</summary>
    /// <param name="condition">The condition, and how a journey has it.</param>
    public JourneyCases With(JourneyCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this, condition);
    }

    /// <summary>Puts every question to every view.</summary>
    /// <param name="views">The views, each with its pseudonym.</param>
    /// <exception cref="ArgumentException">A view is not for an outside reader.</exception>
    /// <exception cref="InvalidTableException">A view does not tell of a condition or of the outcome, or what the views tell cannot be
    /// analysed, as for <see cref="CaseTable(string, Sequence{Condition}, Sequence{CaseRow})"/>. All of it is listed, by pseudonym.</exception>
    public CaseTable Of(IEnumerable<(string Pseudonym, JourneyView View)> views)
    {
        ArgumentNullException.ThrowIfNull(views);
        var problems = new List<TableProblem>();
        var cases = new List<CaseRow>();
        foreach (var (pseudonym, view) in views)
        {
            if (!view.Reading.Reader.IsOutside)
            {
                throw new ArgumentException($"The view of the case '{pseudonym}' is for a reader who takes part; expected one for an outside reader.", nameof(views));
            }

            cases.Add(new(
                pseudonym,
                [.. conditions.Select(condition => Told(condition.Membership(view), pseudonym, condition.Condition.Name))],
                Told(outcome(view), pseudonym, OutcomeName)));
        }

        Sequence<Condition> named = [.. conditions.Select(condition => condition.Condition)];
        problems.AddRange(new CaseRules(OutcomeName, named, [.. cases], lines: null).Problems(isWhole: problems.Count == 0));
        return problems.Count == 0 ? new(OutcomeName, named, [.. cases]) : throw new InvalidTableException([.. problems]);

        // A 0 stands there only until the problem is told.
        double Told(double? value, string pseudonym, string name)
        {
            if (value is null)
            {
                problems.Add(new("nothing told in the view", "a value, or a case left out") { Column = name, Row = pseudonym });
            }

            return value ?? 0;
        }
    }
}

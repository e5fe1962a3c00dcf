namespace SocialEval.Methods;

/// <summary>The changes of several people, reckoned with themselves as the group.</summary>
public static partial class ReliableChange
{
    /// <summary>Tells the changes of several people by every formula, held against these people themselves.</summary>
    /// <param name="people">The people, each with a name of their own; three or more with both values.</param>
    /// <param name="scale">The scale, with its published reliability.</param>
    /// <param name="functional">People without the difficulty, from the literature; absent, no cut-offs b and c.</param>
    /// <param name="rules">What the formulas have to go beyond; absent, the usual criteria.</param>
    /// <exception cref="MethodException">The scale is no published instrument, its reliability has no source or is not more
    /// than 0 and at most 1, there are too few people, or their values never vary.</exception>
    public static GroupChangeResult OfGroup(Sequence<BeforeAndAfter> people, MeasuredScale scale, ScaleGroup? functional = null, ReliableChangeRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        rules ??= new();
        var complete = people.Where(person => person is { Before: not null, After: not null }).ToArray();
        Check(people, complete.Length, scale, rules);
        var reference = Reference(complete, functional);
        var conditions = new Conditions(Name);
        Check(conditions, scale, reference);
        conditions.Check();

        var reckoning = new Reckoning(scale, reference, rules);
        var changes = Array.ConvertAll(complete, person => new PersonChange(person.Id, reckoning.Of(person.Before!.Value, person.After!.Value)));
        return new GroupChangeResult
        {
            Reference = reference,
            People = Sequence.Owning(changes),
            Incomplete = [.. people.Where(person => person.Before is null || person.After is null).Select(person => person.Id)],
            Counts = [.. Enum.GetValues<ChangeFormula>().Select((formula, place) => Count(formula, changes.Select(person => person.Change.Formulas[place].Class)))],
            StandardError = reckoning.StandardError,
            DifferenceError = reckoning.DifferenceError,
            MinimalChange = reckoning.MinimalChange,
            DifferenceReliability = reckoning.DifferenceReliability,
            CrossedC = reference.Functional is null ? null : changes.Count(person => person.Change.C!.Crossed),
            Parameters = [.. reckoning.Parameters, MethodParameter.Of("people", people.Count)],
        };
    }

    private static ChangeCount Count(ChangeFormula formula, IEnumerable<ChangeClass?> classes)
    {
        var all = classes.ToArray();
        return new(formula, Of(ChangeClass.Recovered), Of(ChangeClass.Improved), Of(ChangeClass.Unchanged), Of(ChangeClass.Deteriorated));

        int Of(ChangeClass one) => all.Count(other => other == one);
    }

    private static ChangeReference Reference(BeforeAndAfter[] complete, ScaleGroup? functional)
    {
        var before = new Centred([.. complete.Select(person => person.Before!.Value)]);
        var after = new Centred([.. complete.Select(person => person.After!.Value)]);
        var conditions = new Conditions(Name);
        conditions.That(before.Varies, "people", "values before that never vary", "values that differ between people");
        conditions.Check();
        var freedom = Math.Sqrt(complete.Length - 1);
        return new ChangeReference(new ScaleGroup(before.Mean, before.Length / freedom))
        {
            After = after.Varies ? new ScaleGroup(after.Mean, after.Length / freedom) : null,
            Correlation = after.Varies ? Math.Clamp(before.With(after), -1, 1) : null,
            Functional = functional,
        };
    }

    private static void Check(Sequence<BeforeAndAfter> people, int complete, MeasuredScale scale, ReliableChangeRules rules)
    {
        var conditions = new Conditions(Name);
        conditions.That(complete >= 3, "people", FormattableString.Invariant($"{complete} with both values"), "three people or more with both values");
        for (var i = 0; i < people.Count; i++)
        {
            var what = Conditions.At("people", i);
            conditions.Number(people[i].Before ?? 0, $"{what}.before");
            conditions.Number(people[i].After ?? 0, $"{what}.after");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
        {
            conditions.That(seen.Add(people[i].Id), $"{Conditions.At("people", i)}.id", $"'{people[i].Id}' again", "each person once");
        }

        Check(conditions, scale);
        Check(conditions, rules);
        conditions.Check();
    }
}

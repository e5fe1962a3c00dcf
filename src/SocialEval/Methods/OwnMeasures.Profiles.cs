namespace SocialEval.Methods;

/// <summary>A few items at one time, added up as a declared rule says.</summary>
public static partial class OwnMeasures
{
    /// <summary>The mean and the total of a few items at one time.</summary>
    /// <param name="items">The items; one or more, each named once, one of them rated at least.</param>
    /// <param name="scale">What they are rated on.</param>
    /// <param name="missing">What is done where an item was not rated.</param>
    /// <exception cref="MethodException">There is no item or none is rated, two have one name, a rating is outside the scale,
    /// or an item is missing that the rule cannot do without.</exception>
    public static ProfileResult Profile(Sequence<ProfileItem> items, RatingScale scale, MissingRule missing)
    {
        ArgumentNullException.ThrowIfNull(scale);
        Check(items, scale, missing);
        var counted = Counted(items, missing);
        return new ProfileResult
        {
            Mean = counted.Average(),
            Total = counted.Sum(),
            OutOf = counted.Length * scale.Highest,
            Denominator = counted.Length,
            Missing = [.. items.Where(item => item.Rating is null).Select(item => item.Name)],
            Parameters = [.. scale.Parameters, new("missing", Vocabulary<MissingRule>.Of(missing))],
            Alternatives = [.. Others(items, missing)],
        };
    }

    private static double[] Counted(Sequence<ProfileItem> items, MissingRule missing) =>
        [.. items.Select(item => item.Rating ?? (missing == MissingRule.StandIn ? StandIn(items, item)?.Rating : null)).OfType<double>()];

    private static ProfileItem? StandIn(Sequence<ProfileItem> items, ProfileItem item) => items.FirstOrDefault(other => other.Name == item.StandIn);

    private static IEnumerable<Alternative> Others(Sequence<ProfileItem> items, MissingRule missing)
    {
        foreach (var other in (MissingRule[])[MissingRule.LeaveOut, MissingRule.StandIn])
        {
            if (other != missing && items.Any(item => item.Rating is null) && (other == MissingRule.LeaveOut || Stands(items)))
            {
                yield return new($"mean, missing {Vocabulary<MissingRule>.Of(other)}", Counted(items, other).Average());
            }
        }
    }

    private static bool Stands(Sequence<ProfileItem> items) => items.All(item => item.Rating is not null || StandIn(items, item)?.Rating is not null);

    private static void Check(Sequence<ProfileItem> items, RatingScale scale, MissingRule missing)
    {
        var conditions = new Conditions(Name);
        conditions.That(!items.IsEmpty, "items", "no item", "one item or more");
        CheckNames(conditions, [.. items.Select(item => item.Name)], static index => $"{Conditions.At("items", index)}.name");
        conditions.That(items.IsEmpty || items.Any(item => item.Rating is not null), "items", "no item that is rated", "one rated item or more");
        for (var i = 0; i < items.Count; i++)
        {
            var what = Conditions.At("items", i);
            if (items[i].Rating is { } rating)
            {
                scale.Holds(conditions, rating, $"{what}.rating");
            }
            else
            {
                conditions.That(missing != MissingRule.Refuse, $"{what}.rating", "nothing", "a rating, as the missing rule 'refuse' has it");
                conditions.That(
                    missing != MissingRule.StandIn || StandIn(items, items[i])?.Rating is not null, $"{what}.rating", "nothing", "a rating, or a rated item that stands in");
            }
        }

        conditions.Check();
    }
}

namespace SocialEval.Methods;

/// <summary>A person's own measures: areas they name, ratings they give, weights they choose; before and after, or at every meeting.</summary>
/// <remarks>
/// <para>One arithmetic for many published forms: goal-based outcomes (Law and Jacob 2015), individualised problem scales, the
/// Patient Generated Index (Ruta, Garratt, Leng, Russell and MacDonald, Medical Care 32 (1994) 1109–1126), the direct weighting
/// of individual quality of life (Hickey and others, BMJ 313 (1996) 29–33). None of their wordings is here.</para>
/// <para>One person's ratings mean nothing beside another's: there is nothing here to put two people together.</para>
/// </remarks>
public static partial class OwnMeasures
{
    /// <summary>The method's name.</summary>
    public const string Name = "own-measures";

    /// <summary>Follows areas over times: the change of each, those added, dropped and replaced, better and worse apart.</summary>
    /// <param name="times">What the person was asked at, in order: two or more, each named once.</param>
    /// <param name="scale">What they rated on.</param>
    /// <param name="areas">What they named; one or more, each named once, with one rating or none for each time.</param>
    /// <exception cref="MethodException">There are not two times or no area, two have one name, a rating is outside the scale,
    /// or an area takes the place of one that is not there.</exception>
    public static OwnMeasuresResult Follow(Sequence<string> times, RatingScale scale, Sequence<OwnArea> areas)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var conditions = new Conditions(Name);
        CheckTimes(conditions, times);
        CheckAreas(conditions, times, scale, areas, "areas");
        conditions.Check();
        return Followed(times, scale, areas);
    }

    /// <summary>Follows the same areas on two dimensions at once: how well it goes, say, and how content the person is with it.</summary>
    /// <param name="times">What the person was asked at, in order: two or more, each named once.</param>
    /// <param name="scale">What they rated on, in both dimensions.</param>
    /// <param name="first">The areas on the first dimension.</param>
    /// <param name="second">The same areas, in the same order, on the second.</param>
    /// <exception cref="MethodException">As for <see cref="Follow"/>, or the areas of both are not the same.</exception>
    public static PairedResult Paired(Sequence<string> times, RatingScale scale, Sequence<OwnArea> first, Sequence<OwnArea> second)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var conditions = new Conditions(Name);
        CheckTimes(conditions, times);
        CheckAreas(conditions, times, scale, first, "first");
        CheckAreas(conditions, times, scale, second, "second");
        if (conditions.Count(second.Count, first.Count, "second", "the areas of the first dimension"))
        {
            for (var i = 0; i < first.Count; i++)
            {
                conditions.That(first[i].Name == second[i].Name, $"{Conditions.At("second", i)}.name", "another area", "the areas of the first dimension, in their order");
            }
        }

        conditions.Check();
        return new PairedResult { First = Followed(times, scale, first), Second = Followed(times, scale, second), Parameters = scale.Parameters };
    }

    private static OwnMeasuresResult Followed(Sequence<string> times, RatingScale scale, Sequence<OwnArea> areas)
    {
        var last = times.Count - 1;
        var kept = areas.Where(area => area.Ratings[0] is not null && area.Ratings[last] is not null).ToArray();
        return new OwnMeasuresResult
        {
            Times = times,
            Areas = [.. areas.Select(area => Course(times, scale, area, areas))],
            MeanStart = Mean(kept.Select(area => area.Ratings[0]), areas.Count),
            MeanEnd = Mean(kept.Select(area => area.Ratings[last]), areas.Count),
            MeanChange = Mean(kept.Select(area => (double?)scale.Change(area.Ratings[0]!.Value, area.Ratings[last]!.Value)), areas.Count),
            MeanAtEachTime = [.. times.Select((_, time) => Mean(areas.Select(area => area.Ratings[time]), areas.Count))],
            Parameters = [.. scale.Parameters, new("means of start, end and change", "areas rated at the first time and at the last")],
        };
    }

    private static AreaCourse Course(Sequence<string> times, RatingScale scale, OwnArea area, Sequence<OwnArea> areas)
    {
        var rated = Enumerable.Range(0, times.Count).Where(time => area.Ratings[time] is not null).ToArray();
        var isFollowed = rated.Length > 1;
        return new AreaCourse
        {
            Name = area.Name,
            Ratings = area.Ratings,
            Presence = Presence(rated, times.Count - 1),
            Replaces = area.Replaces,
            ReplacedBy = areas.FirstOrDefault(other => other.Replaces == area.Name)?.Name,
            From = rated.Length > 0 ? times[rated[0]] : null,
            To = isFollowed ? times[rated[^1]] : null,
            Change = isFollowed ? scale.Change(area.Ratings[rated[0]]!.Value, area.Ratings[rated[^1]]!.Value) : null,
        };
    }

    private static AreaPresence Presence(int[] rated, int last) => rated switch
    {
        [] => AreaPresence.NeverRated,
        [0, ..] when rated[^1] == last => AreaPresence.Kept,
        [0, ..] => AreaPresence.Dropped,
        _ when rated[^1] == last => AreaPresence.Added,
        _ => AreaPresence.InBetween,
    };

    private static RatingMean? Mean(IEnumerable<double?> ratings, int named)
    {
        var rated = ratings.OfType<double>().ToArray();
        return rated.Length == 0 ? null : new(rated.Average(), rated.Length, named);
    }

    private static void CheckTimes(Conditions conditions, Sequence<string> times)
    {
        conditions.That(times.Count > 1, "times", times.IsEmpty ? "no time" : "one time", "two times or more");
        CheckNames(conditions, times, static index => Conditions.At("times", index));
    }

    private static void CheckAreas(Conditions conditions, Sequence<string> times, RatingScale scale, Sequence<OwnArea> areas, string list)
    {
        conditions.That(!areas.IsEmpty, list, "no area", "one area or more, named by the person");
        Sequence<string> names = [.. areas.Select(area => area.Name)];
        CheckNames(conditions, names, index => $"{Conditions.At(list, index)}.name");
        for (var i = 0; i < areas.Count; i++)
        {
            var area = areas[i];
            var what = Conditions.At(list, i);
            conditions.Count(area.Ratings.Count, times.Count, $"{what}.ratings", "one rating or none for each time");
            for (var time = 0; time < area.Ratings.Count; time++)
            {
                if (area.Ratings[time] is { } rating)
                {
                    scale.Holds(conditions, rating, Conditions.At($"{what}.ratings", time));
                }
            }

            conditions.That(
                area.Replaces is null || (area.Replaces != area.Name && names.Contains(area.Replaces)), $"{what}.replaces", "a name no other area has", "the name of the area it took the place of");
        }
    }

    private static void CheckNames(Conditions conditions, Sequence<string> names, Func<int, string> what)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (conditions.That(!string.IsNullOrWhiteSpace(names[i]), what(i), "nothing", "a name"))
            {
                conditions.That(names.AsSpan()[..i].IndexOf(names[i]) < 0, what(i), "a name that is there already", "each name once");
            }
        }
    }
}

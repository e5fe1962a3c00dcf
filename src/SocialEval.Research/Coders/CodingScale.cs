using System.Globalization;

namespace SocialEval.Research.Coders;

/// <summary>The categories coders choose from, and what they mean to each other.</summary>
/// <remarks>A category that nobody chose is on the scale too: some coefficients depend on it, and the result says which categories
/// those are. Immutable; safe to use from several threads.</remarks>
public sealed class CodingScale
{
    /// <summary>The most categories a scale has; coding with more is measuring, and has methods of its own.</summary>
    public const int MostCategories = 10_000;

    private readonly Dictionary<string, int> places;

    private CodingScale(MeasurementLevel level, Sequence<string> categories, double[] positions)
    {
        Level = level;
        Categories = categories;
        Positions = positions;
        places = new(categories.Count, StringComparer.Ordinal);
        for (var place = 0; place < categories.Count; place++)
        {
            if (string.IsNullOrWhiteSpace(categories[place]))
            {
                throw new ArgumentException($"Category {place + 1} is empty; expected a name.", nameof(categories));
            }

            if (!places.TryAdd(categories[place], place))
            {
                throw new ArgumentException($"Category '{categories[place]}' is there twice; expected each once.", nameof(categories));
            }
        }
    }

    /// <summary>What the categories mean to each other.</summary>
    public MeasurementLevel Level { get; }

    /// <summary>The categories; in their order, where they have one.</summary>
    public Sequence<string> Categories { get; }

    /// <summary>Where each category stands: its number, or its place where it is not one.</summary>
    internal double[] Positions { get; }

    /// <summary>Categories that are names.</summary>
    /// <param name="categories">The names, each once.</param>
    /// <exception cref="ArgumentException">There is none, more than <see cref="MostCategories"/>, or one is empty or there twice.</exception>
    public static CodingScale Nominal(Sequence<string> categories) => InPlaces(MeasurementLevel.Nominal, categories);

    /// <summary>Categories in an order.</summary>
    /// <param name="categories">The names from the lowest to the highest, each once.</param>
    /// <exception cref="ArgumentException">There is none, more than <see cref="MostCategories"/>, or one is empty or there twice.</exception>
    public static CodingScale Ordinal(Sequence<string> categories) => InPlaces(MeasurementLevel.Ordinal, categories);

    /// <summary>Numbers of which differences mean something.</summary>
    /// <param name="values">The numbers, in any order; one that comes twice counts once.</param>
    /// <exception cref="ArgumentException">There is none, more than <see cref="MostCategories"/>, or one is not finite.</exception>
    public static CodingScale Interval(params ReadOnlySpan<double> values) => OfNumbers(MeasurementLevel.Interval, values);

    /// <summary>Numbers from a true zero on.</summary>
    /// <param name="values">The numbers, in any order; one that comes twice counts once.</param>
    /// <exception cref="ArgumentException">There is none, more than <see cref="MostCategories"/>, or one is negative or not finite.</exception>
    public static CodingScale Ratio(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (value < 0)
            {
                throw new ArgumentException($"'{Written(value)}' is below zero; a ratio scale begins there.", nameof(values));
            }
        }

        return OfNumbers(MeasurementLevel.Ratio, values);
    }

    /// <summary>The place of a category, from 0; nothing where it is not on the scale.</summary>
    /// <param name="category">Its name.</param>
    public int? PlaceOf(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return places.TryGetValue(category, out var place) ? place : null;
    }

    /// <summary>The same scale with some of its categories only.</summary>
    internal CodingScale With(ReadOnlySpan<int> kept)
    {
        var names = new string[kept.Length];
        var positions = new double[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            names[i] = Categories[kept[i]];
            positions[i] = Level is MeasurementLevel.Interval or MeasurementLevel.Ratio ? Positions[kept[i]] : i;
        }

        return new(Level, Sequence.Of<string>(names), positions);
    }

    /// <summary>How a number is written as a category.</summary>
    internal static string Written(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static CodingScale InPlaces(MeasurementLevel level, Sequence<string> categories)
    {
        CheckCount(categories.Count, nameof(categories));
        var positions = new double[categories.Count];
        for (var place = 0; place < positions.Length; place++)
        {
            positions[place] = place;
        }

        return new(level, categories, positions);
    }

    private static CodingScale OfNumbers(MeasurementLevel level, ReadOnlySpan<double> values)
    {
        var sorted = new SortedSet<double>();
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException($"'{Written(value)}' is not a number a coder can choose.", nameof(values));
            }

            // A zero written with a sign is the same zero.
            sorted.Add(value == 0 ? 0 : value);
        }

        CheckCount(sorted.Count, nameof(values));
        double[] positions = [.. sorted];
        return new(level, Sequence.Of<string>(Array.ConvertAll(positions, Written)), positions);
    }

    private static void CheckCount(int count, string parameter)
    {
        if (count is 0 or > MostCategories)
        {
            throw new ArgumentException($"A scale has {count} categories; expected from 1 to {MostCategories}.", parameter);
        }
    }
}

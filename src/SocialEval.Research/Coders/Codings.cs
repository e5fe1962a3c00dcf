using SocialEval.Research.Tables;

namespace SocialEval.Research.Coders;

/// <summary>What several people coded, unit by unit, each on their own.</summary>
/// <remarks>Immutable; safe to use from several threads. For more units than should be held at once there is
/// <see cref="AgreementTally"/>.</remarks>
public sealed class Codings
{
    private readonly int[][] codes;

    private Codings(CodingScale scale, Sequence<string> coders, Sequence<string> units, int[][] codes)
    {
        Scale = scale;
        Coders = coders;
        Units = units;
        this.codes = codes;
    }

    /// <summary>The categories.</summary>
    public CodingScale Scale { get; }

    /// <summary>What the coders are called.</summary>
    public Sequence<string> Coders { get; }

    /// <summary>What the units are called, coded or not.</summary>
    public Sequence<string> Units { get; }

    /// <summary>Codings made in a program.</summary>
    /// <param name="scale">The categories.</param>
    /// <param name="coders">What the coders are called, two or more, each once.</param>
    /// <param name="units">The units.</param>
    /// <exception cref="ArgumentException">There are fewer than two coders; a unit has not one place for each; a category is not on
    /// the scale.</exception>
    public static Codings Of(CodingScale scale, Sequence<string> coders, Sequence<CodedUnit> units)
    {
        ArgumentNullException.ThrowIfNull(scale);
        _ = new AgreementTally(scale, coders);
        return new(scale, coders, [.. units.Select(unit => unit.Unit)], [.. units.Select(unit => Codes(scale, coders, unit))]);
    }

    /// <summary>Codings in a table: a row for each unit, a column for each coder, and a missing cell where one did not code it.</summary>
    /// <param name="table">The table; its first column names the units.</param>
    /// <param name="level">What the categories mean to each other. An order of words has to be given in
    /// <paramref name="categories"/>; an order of numbers is theirs.</param>
    /// <param name="categories">The categories coders could choose from, in their order where they have one; absent: those they
    /// chose.</param>
    /// <param name="coders">The columns to read; absent: all.</param>
    /// <exception cref="InvalidTableException">There is one coder; a column is not there; a unit has no name or that of another; a cell
    /// is none of the categories, no number where numbers are needed, or below zero on a ratio scale; nothing is coded at all; the
    /// categories cannot be a scale of that level, or are more than <see cref="CodingScale.MostCategories"/>.</exception>
    public static Codings Read(Table table, MeasurementLevel level, Sequence<string> categories = default, Sequence<string> coders = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new CodingsReading(table, level, categories, coders.IsEmpty ? [.. table.Columns.Skip(1)] : coders).Codings();
    }

    /// <summary>How far the coders agree, by every coefficient at once.</summary>
    /// <param name="resampling">How often the units are drawn again for the ranges; absent: a thousand times, from seed 1.</param>
    public CoderAgreement Agreement(Resampling? resampling = null)
    {
        var tally = new AgreementTally(Scale, Coders);
        foreach (var unit in codes)
        {
            tally.Add(unit);
        }

        return tally.Conclude(resampling);
    }

    /// <summary>The units for which coders chose differently, in the order of the units.</summary>
    public Sequence<Disagreement> Disagreements()
    {
        var found = new List<Disagreement>();
        for (var unit = 0; unit < codes.Length; unit++)
        {
            var chosen = codes[unit];
            if (chosen.Where(code => code >= 0).Distinct().Count() > 1)
            {
                found.Add(new(Units[unit], [.. chosen.Select((code, coder) => (code, coder)).Where(made => made.code >= 0).Select(made => new Coding(Coders[made.coder], Scale.Categories[made.code]))]));
            }
        }

        return [.. found];
    }

    internal static Codings Owning(CodingScale scale, Sequence<string> coders, Sequence<string> units, int[][] codes) => new(scale, coders, units, codes);

    private static int[] Codes(CodingScale scale, Sequence<string> coders, CodedUnit unit)
    {
        if (unit.Categories.Count != coders.Count)
        {
            throw new ArgumentException($"Unit '{unit.Unit}' has {unit.Categories.Count} places; expected one for each of the {coders.Count} coders.", nameof(unit));
        }

        return [.. unit.Categories.Select(category => category is null ? -1 : scale.PlaceOf(category)
            ?? throw new ArgumentException($"Unit '{unit.Unit}' is coded '{category}', which is not on the scale.", nameof(unit)))];
    }
}

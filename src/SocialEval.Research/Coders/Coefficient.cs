using System.Globalization;

namespace SocialEval.Research.Coders;

/// <summary>What a coefficient of agreement gives for a set of codings: a number, that there was no variation, or that it is not
/// defined for them.</summary>
/// <remarks>A closed hierarchy, equal by value. There is no mark that passes or fails.</remarks>
public abstract record Coefficient
{
    private protected Coefficient()
    {
    }

    private protected abstract void Seal();
}

/// <summary>A coefficient that has a value.</summary>
/// <param name="Value">1 where all agree, 0 where they agree as often as chance would have them, below 0 where less often; a plain
/// share, from 0 to 1, for percent agreement.</param>
/// <param name="Observed">The agreement there was, from 0 to 1.</param>
/// <param name="Expected">The agreement that the coefficient takes chance to give; absent where it takes none.</param>
/// <param name="Range">Between what it lies when the units are drawn again; absent where they were not.</param>
public sealed record Measured(double Value, double Observed, double? Expected, ResampledRange? Range = null) : Coefficient
{
    private protected override void Seal()
    {
    }

    /// <summary>The value with three decimals, and its range.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:0.000}{(Range is { } range ? $" [{range.Lower:0.000}, {range.Upper:0.000}]" : string.Empty)}");
}

/// <summary>All coders put all units into one category: there is nothing by which agreement could be told from habit, and so neither
/// 0 nor 1 would be true.</summary>
public sealed record NoVariation : Coefficient
{
    private NoVariation()
    {
    }

    /// <summary>The one value there is.</summary>
    public static NoVariation Instance { get; } = new();

    private protected override void Seal()
    {
    }

    /// <summary><c>no variation</c>.</summary>
    public override string ToString() => "no variation";
}

/// <summary>The coefficient is not made for such codings.</summary>
/// <param name="Reason">Why.</param>
public sealed record NotDefined(Undefined Reason) : Coefficient
{
    private protected override void Seal()
    {
    }

    /// <summary>That it is not defined, and why, as <c>not defined (two-coders-only)</c>.</summary>
    public override string ToString() => $"not defined ({Vocabulary<Undefined>.Of(Reason)})";
}

/// <summary>Why a coefficient is not made for some codings.</summary>
public enum Undefined
{
    /// <summary>No unit was coded by two coders.</summary>
    NothingCompared,

    /// <summary>It is for two coders, and there are more.</summary>
    TwoCodersOnly,

    /// <summary>Its weights need an order, and the categories are names.</summary>
    NoOrder,
}

/// <summary>Between what a coefficient lies when the units are drawn again, with replacement.</summary>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
/// <param name="WithoutValue">In how many of the draws it had no value, mostly for want of variation; these say nothing of the range.</param>
public sealed record ResampledRange(double Lower, double Upper, int WithoutValue);

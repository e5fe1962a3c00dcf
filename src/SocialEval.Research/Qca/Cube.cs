namespace SocialEval.Research.Qca;

/// <summary>All combinations that have given values for some conditions, whatever the others.</summary>
/// <param name="Fixed">The bits of the conditions whose value is given.</param>
/// <param name="Values">Their values; nothing in the bits of the others.</param>
internal readonly record struct Cube(ulong Fixed, ulong Values)
{
    public bool Has(ulong code) => ((code ^ Values) & Fixed) == 0;

    /// <summary>Whether every combination of another is one of this.</summary>
    public bool Holds(Cube other) => (Fixed & ~other.Fixed) == 0 && Has(other.Values);
}

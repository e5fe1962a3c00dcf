namespace SocialEval.Methods.Capabilities;

/// <summary>An additive set of values that the caller brings: what each level of each attribute is worth to those whose
/// values it holds.</summary>
/// <remarks>None comes with this library: published sets are other people's, and most may be used only with permission. A set
/// says what some population values on average; it says nothing of what this person does.</remarks>
public sealed record ValueSet
{
    private const string Method = "capabilities";

    private ValueSet()
    {
    }

    /// <summary>Where the set comes from, and under which permission it is used.</summary>
    public string Source { get; private init; } = string.Empty;

    /// <summary>What is added to every sum.</summary>
    public double Constant { get; private init; }

    /// <summary>The attributes, each with the values of its levels.</summary>
    public Sequence<AttributeValues> Attributes { get; private init; }

    /// <summary>A set of values.</summary>
    /// <param name="source">Where it comes from, and under which permission it is used.</param>
    /// <param name="attributes">The attributes, each with the value of each level, the first level first.</param>
    /// <param name="constant">What is added to every sum.</param>
    /// <exception cref="MethodException">Nothing says where it comes from, it has no attribute, one is there twice or has no
    /// level, or a value is no number.</exception>
    public static ValueSet Of(string source, Sequence<AttributeValues> attributes, double constant = 0)
    {
        var conditions = new Conditions(Method);
        conditions.That(!string.IsNullOrWhiteSpace(source), "source", "nothing", "where the values come from, and under which permission they are used");
        conditions.That(!attributes.IsEmpty, "attributes", "none", "one or more");
        conditions.Number(constant, "constant");
        for (var i = 0; i < attributes.Count; i++)
        {
            var at = Conditions.At("attributes", i);
            conditions.That(attributes.AsSpan()[..i].ToArray().All(before => before.Attribute != attributes[i].Attribute), at, $"'{attributes[i].Attribute}' again", "each once");
            conditions.That(!attributes[i].Values.IsEmpty, at, "no level", "a value for each level");
            for (var level = 0; level < attributes[i].Values.Count; level++)
            {
                conditions.Number(attributes[i].Values[level], Conditions.At($"{at}.values", level));
            }
        }

        conditions.Check();
        return new() { Source = source, Constant = constant, Attributes = attributes };
    }

    /// <summary>The sum of the values of a level of each attribute.</summary>
    /// <param name="levels">One level for each attribute, in their order, counted from 1.</param>
    /// <exception cref="MethodException">There are more or fewer levels than attributes, or a level does not exist.</exception>
    public ValueSum Sum(ReadOnlySpan<int> levels)
    {
        var conditions = new Conditions(Method);
        conditions.Count(levels.Length, Attributes.Count, "levels", "one level for each attribute");
        for (var i = 0; i < Math.Min(levels.Length, Attributes.Count); i++)
        {
            conditions.That(levels[i] >= 1 && levels[i] <= Attributes[i].Values.Count, Conditions.At("levels", i), $"'{levels[i]}'", $"a level of '{Attributes[i].Attribute}', from 1 to {Attributes[i].Values.Count}");
        }

        conditions.Check();
        var sum = Constant;
        for (var i = 0; i < levels.Length; i++)
        {
            sum += Attributes[i].Values[levels[i] - 1];
        }

        return new ValueSum(sum, Source);
    }
}

using System.Buffers;

namespace SocialEval.Research.Qca;

/// <summary>Something that may go with the outcome, named by those who lived it: "du temps a été laissé", "housing is stable".</summary>
/// <remarks>A condition says what was given or done around a person. One about what a person is would make them the cause.</remarks>
public sealed record Condition
{
    /// <summary>How many values a multi-value condition can take.</summary>
    public const int MaximumValues = 8;

    internal const string Signs = "* + ~ [ ] ,";

    private static readonly SearchValues<char> TermSigns = SearchValues.Create("*+~[],");

    private Condition(string name, ConditionKind kind, int values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(values, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values, MaximumValues);
        if (!IsName(name))
        {
            throw new ArgumentException($"The condition '{name}' has a sign that terms are written with; expected none of {Signs}.", nameof(name));
        }

        Name = name;
        Kind = kind;
        Values = values;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How it is told of a case.</summary>
    public ConditionKind Kind { get; }

    /// <summary>How many values it takes; 2 for one that is there or not, whether or not to some degree.</summary>
    public int Values { get; }

    /// <summary>A condition that is there or not.</summary>
    /// <param name="name">The name, without the signs that terms are written with (<c>* + ~ [ ] ,</c>).</param>
    /// <exception cref="ArgumentException">The name is empty or has one of those signs.</exception>
    public static Condition Crisp(string name) => new(name, ConditionKind.Crisp, 2);

    /// <summary>A condition that is there to some degree, from 0 to 1.</summary>
    /// <param name="name">The name, as for <see cref="Crisp"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Crisp"/>.</exception>
    public static Condition Fuzzy(string name) => new(name, ConditionKind.Fuzzy, 2);

    /// <summary>A condition that takes one of several values.</summary>
    /// <param name="name">The name, as for <see cref="Crisp"/>.</param>
    /// <param name="values">How many values it takes, from 2 to <see cref="MaximumValues"/>: they are 0, 1 and so on.</param>
    /// <exception cref="ArgumentException">As for <see cref="Crisp"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It takes fewer values, or more.</exception>
    public static Condition MultiValue(string name, int values) => new(name, ConditionKind.MultiValue, values);

    internal static bool IsName(string name) => name.Length > 0 && !name.AsSpan().ContainsAny(TermSigns) && name.Trim() == name;

    /// <summary>How much a case belongs to one value of the condition.</summary>
    internal double Membership(double cell, int value) => Kind == ConditionKind.MultiValue
        ? (cell == value ? 1 : 0)
        : (value == 1 ? cell : 1 - cell);

    /// <summary>The value a case has, or nothing for one that is neither in nor out.</summary>
    internal int? Value(double cell) => Kind == ConditionKind.MultiValue ? (int)cell
        : cell > 0.5 ? 1
        : cell < 0.5 ? 0
        : null;
}

using System.Globalization;

namespace SocialEval.Methods;

/// <summary>The conditions a method sets on what it is given: all are looked at before it refuses, so that everything is told at once.</summary>
internal sealed class Conditions(string method)
{
    // Beyond this, squares and sums could leave what a double holds.
    private const double Largest = 1e100;

    private readonly List<MethodRefusal> broken = [];

    /// <summary>Whether everything looked at so far holds.</summary>
    public bool Hold => broken.Count == 0;

    /// <summary>A number as messages and parameters write it.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number in quotes, or the word for one that is none.</summary>
    public static string Quoted(double value) =>
        double.IsNaN(value) ? "not a number" : double.IsInfinity(value) ? "not a finite number" : $"'{Text(value)}'";

    /// <summary>A place in a list, as messages name it.</summary>
    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>Notes a condition that does not hold; says whether it does.</summary>
    public bool That(bool holds, string what, string found, string rule)
    {
        if (!holds)
        {
            broken.Add(new MethodRefusal(what, found, rule));
        }

        return holds;
    }

    /// <summary>The value is finite, and not so large that reckoning with it would leave what a double holds.</summary>
    public bool Number(double value, string what) => That(Math.Abs(value) <= Largest, what, Quoted(value), "a number of at most 1E+100");

    /// <summary>The value is finite and from one bound to another, both within.</summary>
    public bool Within(double value, double lowest, double highest, string what, string noun) =>
        That(value >= lowest && value <= highest, what, Quoted(value), $"{noun} from {Text(lowest)} to {Text(highest)}");

    /// <summary>The value is 0 or more, and finite as <see cref="Number"/> has it.</summary>
    public bool Weight(double value, string what) => That(value is >= 0 and <= Largest, what, Quoted(value), "a weight of 0 or more");

    /// <summary>As many as there should be.</summary>
    public bool Count(int count, int expected, string what, string rule) =>
        That(count == expected, what, count == 1 ? "1 value" : string.Create(CultureInfo.InvariantCulture, $"{count} values"), rule);

    /// <summary>Refuses now if any condition looked at does not hold.</summary>
    /// <exception cref="MethodException">One or more do not.</exception>
    public void Check()
    {
        if (!Hold)
        {
            throw new MethodException(method, [.. broken]);
        }
    }
}

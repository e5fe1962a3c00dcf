using System.Globalization;

namespace SocialEval.Methods;

/// <summary>The conditions a method sets on what it is given: all are looked at before it refuses, so that everything is told at once.</summary>
internal sealed class Conditions(string method)
{
    // Beyond this, squares and sums could leave what a double holds.
    private const double Largest = 1e100;

    private readonly List<MethodRefusal> broken = [];

    /// <summary>A number as messages and parameters write it.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number in quotes, or the word for one that is none.</summary>
    public static string Quoted(double value) =>
        double.IsNaN(value) ? "not a number" : double.IsInfinity(value) ? "not a finite number" : $"'{Text(value)}'";

    /// <summary>A place in a list, as messages name it.</summary>
    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>Whether a value is finite, and not so large that reckoning with it would leave what a double holds.</summary>
    public static bool IsNumber(double value) => Math.Abs(value) <= Largest;

    /// <summary>Whether all values are. Looked at first where a list may be long: a place is put in words only where one is told.</summary>
    public static bool AreNumbers(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!IsNumber(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes a condition that does not hold; says whether it does.</summary>
    public bool That(bool holds, string what, string found, string rule)
    {
        if (!holds)
        {
            broken.Add(new MethodRefusal(what, found, rule));
        }

        return holds;
    }

    /// <summary>The value is such a number.</summary>
    public bool Number(double value, string what) => IsNumber(value) || That(false, what, Quoted(value), "a number of at most 1E+100");

    /// <summary>Every value of a list is.</summary>
    public void Numbers(ReadOnlySpan<double> values, string list)
    {
        if (AreNumbers(values))
        {
            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            Number(values[i], At(list, i));
        }
    }

    /// <summary>The value is from one bound to another, both within.</summary>
    public bool Within(double value, double lowest, double highest, string what, string noun) =>
        (value >= lowest && value <= highest) || That(false, what, Quoted(value), $"{noun} from {Text(lowest)} to {Text(highest)}");

    /// <summary>The value is a number of 0 or more.</summary>
    public bool Weight(double value, string what) => (value >= 0 && IsNumber(value)) || That(false, what, Quoted(value), "a weight of 0 or more");

    /// <summary>As many as there should be.</summary>
    public bool Count(int count, int expected, string what, string rule) =>
        count == expected || That(false, what, count == 1 ? "1 value" : string.Create(CultureInfo.InvariantCulture, $"{count} values"), rule);

    /// <summary>Refuses now if any condition looked at does not hold.</summary>
    /// <exception cref="MethodException">One or more do not.</exception>
    public void Check()
    {
        if (broken.Count > 0)
        {
            throw new MethodException(method, [.. broken]);
        }
    }
}

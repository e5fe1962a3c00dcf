using System.Globalization;

namespace SocialEval.Research.Qca;

/// <summary>One condition at one value: <c>TIME</c> is there, <c>~TIME</c> is not, <c>HOUSING[2]</c> has its third value.</summary>
/// <param name="Condition">The condition, by name.</param>
/// <param name="Value">The value: 1 and 0 for there and not there, else the number of the value.</param>
public readonly record struct Literal(string Condition, int Value)
{
    /// <summary>Reads <c>A</c>, <c>~A</c> or <c>A[2]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="literal">What it says.</param>
    /// <returns>Whether it is one of the three.</returns>
    public static bool TryParse(string? text, out Literal literal)
    {
        literal = default;
        var name = text?.Trim() ?? string.Empty;
        var value = 1;
        if (name.StartsWith('~'))
        {
            (name, value) = (name[1..].Trim(), 0);
        }
        else if (name.EndsWith(']') && name.IndexOf('[', StringComparison.Ordinal) is > 0 and var open)
        {
            if (!int.TryParse(name.AsSpan(open + 1, name.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out value))
            {
                return false;
            }

            name = name[..open];
        }

        literal = new(name, value);
        return Qca.Condition.IsName(name);
    }

    /// <summary>The literal as terms show it.</summary>
    /// <param name="isNumbered">Whether values are shown by their number, as they are where any condition has more than two.</param>
    internal string ToString(bool isNumbered) => isNumbered
        ? string.Create(CultureInfo.InvariantCulture, $"{Condition}[{Value}]")
        : Value == 0 ? $"~{Condition}" : Condition;
}

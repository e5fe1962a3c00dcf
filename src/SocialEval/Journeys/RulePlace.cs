using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SocialEval.Journeys;

/// <summary>A path such as <c>goals[0].versions[1].from</c>, put together only when a problem is told.</summary>
[InterpolatedStringHandler]
internal ref struct RulePlace
{
    private string? first;
    private string? second;
    private string? third;
    private string? fourth;
    private int one;
    private int two;
    private int three;
    private int count;

    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler calls this shape.")]
    public RulePlace(int literalLength, int formattedCount)
    {
    }

    public void AppendLiteral(string value)
    {
        switch (count)
        {
            case 0: first = value; break;
            case 1: second = value; break;
            case 2: third = value; break;
            default: fourth = value; break;
        }
    }

    public void AppendFormatted(int value)
    {
        switch (count++)
        {
            case 0: one = value; break;
            case 1: two = value; break;
            default: three = value; break;
        }
    }

    public readonly string ToPath(string? member, int index)
    {
        var path = new StringBuilder("$.").Append(first);
        Append(path, count > 0, one, second);
        Append(path, count > 1, two, third);
        Append(path, count > 2, three, fourth);
        if (member is not null)
        {
            path.Append('.').Append(member);
        }

        if (index >= 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, bool present, int value, string? then)
    {
        if (present)
        {
            path.Append(CultureInfo.InvariantCulture, $"{value}").Append(then);
        }
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;

namespace SocialEval.Journeys;

/// <summary>A place such as <c>goals[0].versions[1].from</c>, put together only when a problem is told.</summary>
/// <param name="path">The path, with <c>[]</c> for each place in a list.</param>
/// <param name="first">The place in the first list.</param>
/// <param name="second">The place in the second list.</param>
/// <param name="third">The place in the third list.</param>
internal readonly ref struct RulePlace(string path, int first = 0, int second = 0, int third = 0)
{
    public string ToPath(string? member, int index)
    {
        var told = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        told.AppendLiteral("$.");
        var list = 0;
        foreach (var part in path.AsSpan().Split('['))
        {
            if (list > 0)
            {
                told.AppendLiteral("[");
                told.AppendFormatted(list switch { 1 => first, 2 => second, _ => third });
            }

            told.AppendFormatted(path.AsSpan(part));
            list++;
        }

        if (member is not null)
        {
            told.AppendLiteral(".");
            told.AppendLiteral(member);
        }

        if (index >= 0)
        {
            told.AppendLiteral("[");
            told.AppendFormatted(index);
            told.AppendLiteral("]");
        }

        return told.ToStringAndClear();
    }
}

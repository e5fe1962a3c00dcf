using System.Globalization;
using System.Text;

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
        var told = new StringBuilder("$.");
        var list = 0;
        foreach (var letter in path)
        {
            told.Append(letter);
            if (letter == '[')
            {
                told.Append(CultureInfo.InvariantCulture, $"{list++ switch { 0 => first, 1 => second, _ => third }}");
            }
        }

        if (member is not null)
        {
            told.Append('.').Append(member);
        }

        if (index >= 0)
        {
            told.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }

        return told.ToString();
    }
}

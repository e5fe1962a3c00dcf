using System.Text.RegularExpressions;

namespace SocialEval.Inquiries.Contract;

/// <summary>Finds where a text has somebody say something: a name, and right after it a verb of saying, thinking or feeling.</summary>
/// <remarks>French and English. It knows nobody by a pronoun, and no other verb.</remarks>
internal static partial class SaidBy
{
    /// <summary>Whether a text has the one with this name say, think or feel something.</summary>
    /// <param name="text">The text, without anybody's words.</param>
    /// <param name="name">What they are called in it.</param>
    public static bool IsIn(string text, string name)
    {
        foreach (Match verb in Verb().Matches(text))
        {
            // Between the name and the verb there is at most a day: "Lina, on 2 May, says".
            var before = text.AsSpan(0, verb.Index).TrimEnd();
            if (before.EndsWith(",", StringComparison.Ordinal) && before[..^1].LastIndexOf(',') is var comma and > 0 && before[comma..^1].ContainsAnyInRange('0', '9'))
            {
                before = before[..comma];
            }

            if (before.EndsWith(name, StringComparison.OrdinalIgnoreCase) && IsSaying(before[..^name.Length]))
            {
                return true;
            }
        }

        return false;
    }

    // "No trace of what Lina says" has nobody say anything.
    private static bool IsSaying(ReadOnlySpan<char> before) =>
        (before.IsEmpty || !char.IsLetterOrDigit(before[^1]))
        && !before.EndsWith("ce que ", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("what ", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\s,](dit|a dit|disait|raconte|explique|déclare|affirme|trouve|pense|estime|se dit|se sent|says|said|tells|told|explains|declares|thinks|finds|believes|feels)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Verb();
}

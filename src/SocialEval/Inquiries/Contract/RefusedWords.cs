using System.Text.RegularExpressions;

namespace SocialEval.Inquiries.Contract;

/// <summary>Words and signs that no evaluator says of people, in French and in English: rank, target, traffic light, lateness, average.</summary>
/// <remarks>A short list: what it does not know it does not see. It looks at an evaluator's own words only, never at somebody's.</remarks>
internal static partial class RefusedWords
{
    /// <summary>The first such word or sign in a text; nothing where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is in: words are known in French and in English, signs in all.</param>
    public static string? In(string text, string language)
    {
        var words = language.StartsWith("fr", StringComparison.Ordinal) ? French() : language.StartsWith("en", StringComparison.Ordinal) ? English() : null;
        return words?.Match(text) is { Success: true } word ? word.Value : Signs().Match(text) is { Success: true } sign ? sign.Value : null;
    }

    /// <summary>The first percentage in a text, in digits; nothing where there is none.</summary>
    public static string? PercentageIn(string text) => Percentage().Match(text) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\b(scores?|classements?|rangs?|palmarès|cibles?|seuils?|performances?|performante?s?|moyennes?|taux|rouges?|oranges?|verte?s?|en retard)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(scores?|scored|ranks?|ranked|ranking|league tables?|targets?|thresholds?|performance|benchmarks?|averages?|red|amber|green|overdue)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();

    [GeneratedRegex("🔴|🟠|🟡|🟢|🔵|🟥|🟧|🟨|🟩|🚦|📈|📉|🏆|🥇|🥈|🥉|[★☆⭐↑↓↗↘⬆⬇▲▼]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\d\s*([%‰]|pour\s?cent\b|per\s?cent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Percentage();
}

using System.Text.RegularExpressions;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Tests.Evaluators;

/// <summary>What of the rules of easy-to-read French can be measured in a text. Whether people understand it, only they can say.</summary>
internal static partial class EasyToRead
{
    /// <summary>How many words a sentence has at most. What somebody said, who they are, one or several,
    /// and a date count as one each.</summary>
    public const int MostWords = 12;

    private const string Day = @"(?:(?:(?:1er|\d{1,2}) )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) )?\b\d{4}\b";

    private static readonly string[] Roles =
    [
        .. Narrator.Common.TemplatesIn("fr").Concat(Narrator.Common.TemplatesIn("fr-simple"))
            .Where(text => text.Key.StartsWith("role.", StringComparison.Ordinal) || text.Key.StartsWith("roles.", StringComparison.Ordinal))
            .Select(text => text.Value.Letters!).Distinct(),
    ];

    // Each thing has one word, the second; the first is for other texts.
    private static readonly Dictionary<string, string> Hard = new(StringComparer.OrdinalIgnoreCase)
    {
        ["appréciation"] = "avis", ["parole"] = "mots", ["trace"] = "note", ["intervention"] = "aide", ["outil"] = "aide", ["horizon"] = "temps prévu",
        ["délai"] = "temps", ["échéance"] = "temps", ["engagement"] = "promesse", ["motif"] = "raison", ["institution"] = "service", ["organisme"] = "service",
        ["usager"] = "personne", ["bénéficiaire"] = "personne", ["modalité"] = "façon", ["restitution"] = "relecture", ["mitigé"] = "du mieux et du moins bien",
        ["voie"] = "recours", ["afin"] = "pour", ["concernant"] = "sur", ["dont"] = "qui", ["lequel"] = "qui", ["lorsque"] = "quand", ["tandis"] = "et",
        ["cependant"] = "mais", ["néanmoins"] = "mais",
    };

    /// <summary>What is not easy to read in a line; nothing where it is.</summary>
    public static string? Fault(string line, Sequence<Party> parties)
    {
        var bare = Bare(line, parties);
        var found = Forbidden().Match(bare);
        if (found.Success)
        {
            return found.Value;
        }

        if (Words().Matches(bare).Select(word => word.Value[(word.Value.IndexOf('\'') + 1)..].TrimEnd('.', ',', '?', 's')).FirstOrDefault(Hard.ContainsKey) is { } hard)
        {
            return $"{hard}, for {Hard[hard]}";
        }

        return Ends().Split(bare).FirstOrDefault(sentence => Words().Count(sentence) > MostWords || Subordinates().Count(AskedWhether().Replace(sentence, "E")) > 1);
    }

    /// <summary>What a text tells that must stay, however it is told: words in quotation marks, dates, and names.</summary>
    public static IReadOnlySet<string> Kept(string text, EvaluationReport report)
    {
        var reader = report.Parties.FirstOrDefault(party => party.Id == report.Reader.PartyId)?.Name;

        // Whoever reads is no longer called by name.
        var others = report.Parties.Where(party => party.Name is not null && party.Name != reader).Select(party => Article().Replace(party.Name!, string.Empty));
        var bare = Quotation().Replace(text, "Q");
        var kept = Quotation().Matches(text).Concat(Known().Matches(bare)).Select(match => match.Value).ToHashSet();
        kept.UnionWith(others.Where(name => bare.Contains(name, StringComparison.OrdinalIgnoreCase)));
        return kept;
    }

    // A quotation is Q, with the full stop it may end in; a name is N, and a date is D.
    private static string Bare(string line, Sequence<Party> parties)
    {
        var bare = Quotation().Replace(line, match => char.IsPunctuation(match.Value.AsSpan(1, match.Length - 2).TrimEnd()[^1]) ? "Q." : "Q");
        foreach (var name in parties.Select(party => party.Name).OfType<string>().Concat(Roles).OrderByDescending(name => name.Length))
        {
            bare = bare.Replace(name, "N", StringComparison.OrdinalIgnoreCase);
        }

        return Date().Replace(People().Replace(bare, "N"), "D");
    }

    [GeneratedRegex("«(?:[^«»]|«[^»]*»)*»", RegexOptions.None, 5000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:(?:le|en|du|de|au) |d')?" + Day, RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Date();

    [GeneratedRegex("^les? ", RegexOptions.None, 5000)]
    private static partial Regex Article();

    [GeneratedRegex(@"\bN(?:, N)*(?: et N)?\b", RegexOptions.None, 5000)]
    private static partial Regex People();

    [GeneratedRegex(Day, RegexOptions.None, 5000)]
    private static partial Regex Known();

    [GeneratedRegex(@"(?<=[.?!])\s+", RegexOptions.None, 5000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\p{N}][^\s]*", RegexOptions.None, 5000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\best-ce qu(?:e\b|'|i\b)", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex AskedWhether();

    [GeneratedRegex(@"\b(?:que|qui|quand|comment|pourquoi|où|si)\b|\bqu'", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Subordinates();

    // Brackets, semicolons and dashes; letters for words; numbers in words; the passive voice; pronouns that stand for what was just named; the conditional past.
    [GeneratedRegex(
        @"[();—]|\b\p{Lu}{2,}\b|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b"
        + @"|\b(?:est|sont|était|étaient|été|sera|seront|soit|soient)\s+(?:(?:pas|plus|déjà|aussi|encore)\s+)?(?!resté|allé|arrivé|né\b|là\b|ici\b|oui\b|pareil|qu\b|pas\b|plus\b|vous\b|nouveau\b|venu|devenu|parti)\p{L}+(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues|it|its|ite|ites|ert|erte|erts|ertes)\b"
        + @"|\b\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte) par\b|\bcelle?s?\b|\bceux\b|\baura(?:it|ient)\b",
        RegexOptions.None,
        5000)]
    private static partial Regex Forbidden();
}

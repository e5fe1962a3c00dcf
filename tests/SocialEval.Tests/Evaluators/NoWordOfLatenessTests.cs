using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SocialEval.Evaluators;

namespace SocialEval.Tests.Evaluators;

public sealed class NoWordOfLatenessTests
{
    // Words that make time somebody's fault, whoever it is said of.
    private static readonly Regex French = new(@"\b(retards?|tardi(f|ve|fs|ves)|tarde(r|nt|z)?|trop (tard|long|longs|longue|lent)|lent(e|s|es|eur|ement)?|dépass\w*|échéances?|non-respect|en souffrance|attardé\w*|traîn\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex English = new(@"\b(late(ly|r|ness)?|overdue|delay(s|ed|ing)?|behind|slow(ly|ness)?|tard(y|iness)|deadlines?|missed|belated(ly)?|too long|past due|exceed\w*|lag\w*)\b", RegexOptions.IgnoreCase);

    // A time limit is somebody's who sets it, and is told only with who that was.
    private static readonly Regex TimeLimit = new(@"\b(délais?|time limits?)\b", RegexOptions.IgnoreCase);

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("fr-simple")]
    public void No_text_has_a_word_of_lateness(string language)
    {
        foreach (var (code, text) in Texts(language))
        {
            (language == "en" ? English : French).IsMatch(text).Should().BeFalse($"'{code}' says: {text}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("fr-simple")]
    public void A_time_limit_is_named_only_where_its_setter_is(string language) =>
        Texts(language).Where(text => TimeLimit.IsMatch(text.Text)).Select(text => text.Code).Should().BeSubsetOf(["time-given.left-horizon-set"]);

    [Fact]
    public void The_words_looked_for_would_be_found()
    {
        French.IsMatch("Alix a répondu en retard.").Should().BeTrue();
        French.IsMatch("L'échéance est dépassée.").Should().BeTrue();
        English.IsMatch("Alix answered late.").Should().BeTrue();
    }

    private static IEnumerable<(string Code, string Text)> Texts(string language)
    {
        foreach (var name in new[] { "BeneficiaryWord", "Voices", "CoConstruction", "TimeGiven", "Horizons", "Rhythm", "Investment", "Collective", "Practice", "Rights", "Ties", "Formalities" })
        {
            var (file, culture) = language == "fr-simple" ? ($"{name}.{language}", string.Empty) : (name, language);
            var resources = new ResourceManager($"SocialEval.Evaluators.{file}", typeof(TimeGiven).Assembly);
            var set = resources.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false);
            set.Should().NotBeNull();
            foreach (DictionaryEntry entry in set!)
            {
                yield return ((string)entry.Key, (string)entry.Value!);
            }
        }
    }
}

using System.Globalization;
using System.Resources;

namespace SocialEval.Research.Qca.Telling;

/// <summary>The words that analyses are told in, and how numbers are written among them.</summary>
internal sealed class AnalysisWords
{
    private static readonly ResourceManager Resources = new("SocialEval.Research.Qca.Telling.AnalysisWords", typeof(AnalysisWords).Assembly);

    private readonly CultureInfo culture;
    private readonly NumberFormatInfo numbers;

    private AnalysisWords(CultureInfo culture, string decimalMark)
    {
        this.culture = culture;
        numbers = new() { NumberDecimalSeparator = decimalMark };
    }

    /// <param name="language">fr or en.</param>
    /// <exception cref="ArgumentException">It is another.</exception>
    public static AnalysisWords In(string language) => language switch
    {
        // The neutral resources are French.
        "fr" => new(CultureInfo.InvariantCulture, ","),
        "en" => new(CultureInfo.GetCultureInfo("en"), "."),
        _ => throw new ArgumentException($"There are no texts in '{language}'; expected fr or en.", nameof(language)),
    };

    public string this[string code] => Resources.GetString(code, culture) ?? throw new InvalidOperationException($"There is no text '{code}'.");

    public string Of(string code, params ReadOnlySpan<object> arguments) => string.Format(numbers, this[code], arguments);

    public string Share(double? share) => share is { } known ? known.ToString("0.000", numbers) : "–";

    public string Cut(double cut) => cut.ToString(numbers);

    public string Listed(Sequence<string> names) => names.IsEmpty ? this["no-case"] : string.Join(", ", names);
}

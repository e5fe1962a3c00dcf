using System.Globalization;
using System.Resources;

namespace SocialEval.Research;

/// <summary>The texts of one room in one language, and how numbers are written among them.</summary>
internal sealed class RoomTexts
{
    private readonly ResourceManager resources;
    private readonly CultureInfo culture;
    private readonly NumberFormatInfo numbers;

    /// <param name="resources">The texts.</param>
    /// <param name="language">fr or en; fr-simple is told as fr.</param>
    /// <exception cref="ArgumentException">It is another.</exception>
    public RoomTexts(ResourceManager resources, string language)
    {
        this.resources = resources;
        (culture, var mark) = language switch
        {
            // The neutral resources are French.
            // There is no simplified French for researchers' tables: it is told in plain French.
            "fr" or "fr-simple" => (CultureInfo.InvariantCulture, ","),
            "en" => (CultureInfo.GetCultureInfo("en"), "."),
            _ => throw new ArgumentException($"There are no texts in '{language}'; expected fr or en.", nameof(language)),
        };
        numbers = new() { NumberDecimalSeparator = mark };
    }

    public string this[string code] => resources.GetString(code, culture) ?? throw new InvalidOperationException($"There is no text '{code}'.");

    public string Share(double? share) => share is { } known ? known.ToString("0.000", numbers) : "–";

    public string Cut(double cut) => cut.ToString(numbers);

    public string Of(string code, params ReadOnlySpan<object> arguments) => string.Format(numbers, this[code], arguments);
}

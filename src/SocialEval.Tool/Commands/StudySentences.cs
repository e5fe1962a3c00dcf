using System.Globalization;
using System.Resources;

namespace SocialEval.Tool.Commands;

/// <summary>What each study asks, in a sentence.</summary>
internal static class StudySentences
{
    private static readonly ResourceManager Resources = new("SocialEval.Tool.Commands.StudySentences", typeof(StudySentences).Assembly);

    /// <summary>The sentence as a list of studies has it.</summary>
    /// <param name="study">The study's name.</param>
    /// <param name="language">fr or en.</param>
    public static string In(string study, string language) =>
        // The neutral resources are French.
        Resources.GetString(study, language == "fr" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language))!;

    /// <summary>The sentence as help has it, which is in English.</summary>
    public static string Of(string study) => In(study, "en").TrimEnd('.');
}

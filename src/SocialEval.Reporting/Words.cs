using SocialEval.Inquiries;

namespace SocialEval.Reporting;

/// <summary>What documents, pictures and tiles say beside what evaluators found.</summary>
internal static class Words
{
    public static readonly Texts Texts = new("SocialEval.Reporting.Words", typeof(Words).Assembly, "fr", "en", "fr-simple");

    public static string Say(this Speech speech, string code, Action<ArgumentWriter>? arguments = null) => speech.Say(Texts, code, arguments);
}

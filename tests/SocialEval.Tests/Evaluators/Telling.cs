using NodaTime;
using SocialEval.Consents;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Tests.Evaluators;

/// <summary>What one evaluator tells of a journey, to look into.</summary>
internal sealed class Telling
{
    private readonly EvaluationReport report;
    private readonly Appraisal appraisal;

    private Telling(EvaluationReport report)
    {
        this.report = report;
        appraisal = report.Appraisals[0];
    }

    public IEnumerable<string> Codes => appraisal.Findings.Select(finding => finding.Code);

    public AppraisalResult Result => appraisal.Result;

    public static Telling Of(Evaluator evaluator, JourneyParts parts, LocalDate? asOf = null, Reader? reader = null, Purpose? purpose = null, HostVocabulary? vocabulary = null) =>
        Of(evaluator, Journey.From(parts), asOf, reader, purpose, vocabulary);

    public static Telling Of(Evaluator evaluator, Journey journey, LocalDate? asOf = null, Reader? reader = null, Purpose? purpose = null, HostVocabulary? vocabulary = null)
    {
        var reads = reader ?? Reader.Team;
        var view = journey.View(new Reading(asOf ?? Some.FirstOfJune2025, purpose ?? (reads.IsOutside ? Purpose.Evaluation : Purpose.Support), reads) { Vocabulary = vocabulary ?? HostVocabulary.None });
        return new(new Evaluation(evaluator) { IsStrict = true }.Run(view));
    }

    /// <summary>The questions, each as its text.</summary>
    public IEnumerable<string> Questions => appraisal.Questions.Select(question => Write((narrator, text) => narrator.Tell(appraisal, question, text)));

    /// <summary>Whom the questions are put to.</summary>
    public IEnumerable<string> Asked => appraisal.Questions.SelectMany(question => question.To);

    /// <summary>Why nothing is told, where that is so.</summary>
    public string? Reason => appraisal.ReasonCode;

    /// <summary>The only finding with a code.</summary>
    public Finding Only(string code) => appraisal.Findings.Single(finding => finding.Code == code);

    /// <summary>The text of the only finding with a code.</summary>
    public string TextOf(string code) => TextOf(Only(code));

    /// <summary>The texts of all findings with a code.</summary>
    public IEnumerable<string> TextsOf(string code) => appraisal.Findings.Where(finding => finding.Code == code).Select(TextOf);

    /// <summary>What a section of the report says, as it is printed.</summary>
    public string Section(string language = "fr")
    {
        var text = report.ToText(language);
        return text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
    }

    /// <summary>The text of the only finding with a code, in English.</summary>
    public string EnglishOf(string code) => Write((narrator, text) => narrator.Tell(appraisal, Only(code), text), "en");

    private string TextOf(Finding finding) => Write((narrator, text) => narrator.Tell(appraisal, finding, text));

    private string Write(Action<Narrator, TextBuffer> tell, string language = "fr")
    {
        var text = new TextBuffer();
        tell(new Narrator(report, language), text);
        return text.ToString();
    }
}

using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting.Documents;

/// <summary>A document in the making: what was read, what evaluators said of it in one language, and the sections so far.</summary>
internal sealed class Draft(JourneyView view, Speech speech, ToldReport told)
{
    private readonly List<PageSection> sections = [];

    public JourneyView View => view;

    public Speech Speech => speech;

    public ToldReport Told => told;

    public Sequence<PageSection> Sections => Sequence.Of<PageSection>([.. sections]);

    public string Say(string code, Action<ArgumentWriter>? arguments = null) => speech.Say(code, arguments);

    public string NameOf(string? party) => Say("name", arguments => arguments.Text("who", party));

    /// <summary>A section; one that would be empty says so in words, or is left out where it has none for that.</summary>
    public void Section(string code, IEnumerable<Block> blocks, string? empty = null)
    {
        var all = blocks.ToList();
        if (all.Count == 0 && empty is not null)
        {
            all.Add(Note(empty));
        }

        if (all.Count > 0)
        {
            sections.Add(new PageSection(Say(code), Sequence.Of<Block>([.. all])));
        }
    }

    /// <summary>A section named after what people decided, in their words.</summary>
    public void Goal(string heading, IEnumerable<Block> blocks) => sections.Add(new PageSection(heading, Sequence.Of<Block>([.. blocks])));

    public Lines Note(params ReadOnlySpan<string> codes)
    {
        var lines = new List<Line>();
        foreach (var code in codes)
        {
            lines.Add(new Line(LineKind.Note, Say(code)));
        }

        return new Lines(null, Sequence.Of<Line>([.. lines]));
    }

    /// <summary>Findings, subject by subject, whichever evaluator found them.</summary>
    public IEnumerable<Lines> Findings(Func<Appraisal, Finding, bool> isMeant) => BySubject(
        appraisal => appraisal.Subjects.SelectMany(subject => subject.Findings
            .Where(finding => isMeant(appraisal.Appraisal, finding.Finding))
            .Select(finding => (subject, new Line(KindOf(finding.Finding), finding.Text)))));

    /// <summary>Questions, subject by subject, whichever evaluator asks them.</summary>
    public IEnumerable<Lines> Questions(Func<Question, bool> isMeant) => BySubject(
        appraisal => appraisal.Subjects.SelectMany(subject => subject.Questions
            .Where(question => isMeant(question.Question))
            .Select(question => (subject, new Line(LineKind.Question, question.Text)))));

    private IEnumerable<Lines> BySubject(Func<ToldAppraisal, IEnumerable<(ToldSubject Subject, Line Line)>> linesOf) =>
        told.Appraisals.SelectMany(linesOf)
            .GroupBy(static line => line.Subject.About)
            .Select(lines => new Lines(
                lines.Select(static line => line.Subject.Heading).FirstOrDefault(static heading => heading is not null) ?? (lines.Key.Kind == ItemKind.Journey ? Say("subject.journey") : null),
                Sequence.Of<Line>([.. lines.Select(static line => line.Line).Distinct()])));

    private static LineKind KindOf(Finding finding) => finding.Kind switch
    {
        FindingKind.Said => LineKind.Said,
        FindingKind.Gap => LineKind.Missing,
        _ => LineKind.Recorded,
    };
}

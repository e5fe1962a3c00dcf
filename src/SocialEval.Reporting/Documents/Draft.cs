using SocialEval.Consents;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Reporting.Pictures;

namespace SocialEval.Reporting.Documents;

/// <summary>A document in the making: what was read, what evaluators said of it in one language, and the sections so far.</summary>
internal sealed class Draft(JourneyView view, Speech speech, ToldReport told)
{
    private readonly List<PageSection> sections = [];

    public JourneyView View => view;

    public Speech Speech => speech;

    public ToldReport Told => told;

    public Sequence<PageSection> Sections => Sequence.Of<PageSection>([.. sections]);

    /// <summary>Whether the team alone reads it: then it is the team's preparation, and handed to nobody.</summary>
    public bool IsTeamsOwn => view.Reading.Reader == Reader.Team;

    /// <summary>Whether somebody is among those a document is written for: one of those who read it together; where one reads alone,
    /// whoever takes part on that day.</summary>
    public bool IsAtTheTable(Party party) => view.Reading.Reader.Kind == ReaderKind.Together
        ? view.Reading.Reader.PartyIds.AsSpan().Contains(party.Id)
        : party is { Role: not PartyRole.Organisation, DeceasedOn: null } && Covers(party.From, party.To);

    /// <summary>Whether a span certainly covers the day of reading.</summary>
    public bool Covers(PartialDate? from, PartialDate? to) =>
        from?.MayBeAfter(view.Reading.On) != true && (to is not { } end || end.Earliest >= view.Reading.On);

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

    /// <summary>Whether somebody concerned said it themselves.</summary>
    public bool IsSaidByPerson(Finding finding) => finding.Kind == FindingKind.Said && view.IsBeneficiary(finding.By);

    /// <summary>Evaluators of time tell again, with a span beside them, words that stand above.</summary>
    public bool IsToldBefore(Appraisal appraisal, Finding finding) =>
        (IsFrom(appraisal, "horizons") || IsFrom(appraisal, "rhythm") || IsFrom(appraisal, "investment"))
        && told.Appraisals.Any(before => IsFrom(before.Appraisal, "beneficiary-word") && before.Appraisal.Findings.Any(other => !other.Citing.IsEmpty && other.Citing[0] == finding.Citing[0]));

    /// <summary>One picture for each goal that has levels.</summary>
    public IEnumerable<Block> Ladders() =>
        view.Standing(view.Goals).AsEnumerable().SelectMany(goal => Drawn(LadderPicture.Of(view, goal, speech)));

    /// <summary>The pictures that several people may see together: none shows where voices differ.</summary>
    public IEnumerable<Block> PicturesForSeveral() => told.Appraisals.Any(static appraisal => appraisal.Appraisal.Findings.Any(static finding => finding.Kind == FindingKind.Divergence))
        ? view.Standing(view.Goals).AsEnumerable().Where(goal => !Differs(goal.ToCitation())).SelectMany(goal => Drawn(LadderPicture.Of(view, goal, speech)))
        : [.. Ladders(), .. Others()];

    /// <summary>Triads, and the ladder of participation.</summary>
    public IEnumerable<Block> Others() =>
        TriadPicture.Of(view, speech).Concat(ParticipationPicture.Of(view, speech)).SelectMany(Drawn);

    private bool Differs(Citation about) => told.Appraisals.Any(appraisal =>
        appraisal.Appraisal.Findings.Any(finding => finding.Kind == FindingKind.Divergence && finding.About == about));

    /// <summary>Whether it tells that a goal ended: that belongs to what was decided.</summary>
    public static bool IsEnding(Finding finding) => finding.Code == "beneficiary-word.ended";

    /// <summary>Whether an evaluator found it, whatever its number.</summary>
    public static bool IsFrom(Appraisal appraisal, string evaluator) =>
        appraisal.Evaluator.StartsWith($"{evaluator}/", StringComparison.Ordinal);

    /// <summary>A picture, where there is one.</summary>
    public static IEnumerable<Block> Drawn(Picture? picture) => picture is null ? [] : [new Drawing(picture)];

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

using SocialEval.Inquiries;

namespace SocialEval.Reporting.Documents;

/// <summary>Writes a document of one kind.</summary>
internal sealed class DocumentWriter
{
    private readonly DocumentKind kind;
    private readonly JourneyView view;
    private readonly Speech speech;
    private readonly EvaluationReport report;

    public DocumentWriter(DocumentKind kind, JourneyView view, EvaluationReport report, string language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(language);
        if (report.Journey != view.Id || report.AsOf != view.Reading.AsOf || report.Purpose != view.Reading.Purpose || report.Reader != view.Reading.Reader)
        {
            throw new ArgumentException($"The report is of another reading than the view of journey '{view.Id}'; expected the same journey, day, purpose and reader.", nameof(report));
        }

        if (!Page.GoesWith(kind, view))
        {
            throw new ArgumentException($"A document for {Vocabulary<DocumentKind>.Of(kind)} does not go with a reading by '{view.Reading.Reader}'; expected {Expected(kind)}.", nameof(view));
        }

        (this.kind, this.view, this.report) = (kind, view, report);
        speech = new Speech(report, language);
    }

    public Page Write()
    {
        var draft = new Draft(view, speech, speech.Tell());
        switch (kind)
        {
            case DocumentKind.Person:
                ForThePerson.Write(draft);
                break;
            case DocumentKind.Meeting:
                ForTheMeeting.Write(draft);
                break;
            case DocumentKind.Agreement:
                TheAgreement.Write(draft);
                break;
            default:
                ForTheInstitution.Write(draft);
                break;
        }

        var title = draft.Say(draft.IsTeamsOwn ? $"title.{Vocabulary<DocumentKind>.Of(kind)}-team" : $"title.{Vocabulary<DocumentKind>.Of(kind)}", arguments => arguments.Date("asOf", report.AsOf));
        var sections = draft.Sections;
        var notices = new List<string>();
        if (speech.Language == "fr-simple")
        {
            notices.Add(draft.Say("notice.review"));
        }

        if (speech.HasBorrowed)
        {
            notices.Add(draft.Say("notice.borrowed"));
        }

        return new Page
        {
            Kind = kind,
            Language = speech.Language,
            Title = title,
            Reading = draft.Told.Reading,
            Notices = Sequence.Of<string>([.. notices]),
            Sections = sections,
        };
    }

    private static string Expected(DocumentKind kind) => kind switch
    {
        DocumentKind.Person => "a reading by the person, or by a beneficiary's id",
        DocumentKind.Institution => "a reading by an institution or a researcher",
        _ => "a reading by the person, the team or somebody taking part",
    };
}

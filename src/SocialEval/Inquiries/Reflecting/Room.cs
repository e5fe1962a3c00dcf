using SocialEval.Journeys;

namespace SocialEval.Inquiries.Reflecting;

/// <summary>Those in the room, each with the report they read: what everybody there reads alike may be talked about there.</summary>
internal sealed class Room
{
    private readonly EvaluationReport[] reports;
    private readonly string[] participants;
    private readonly Speech[] speeches;

    public Room(ReadOnlySpan<EvaluationReport> reports)
    {
        this.reports = reports.ToArray();
        participants = new string[reports.Length];
        speeches = new Speech[reports.Length];
        for (var i = 0; i < reports.Length; i++)
        {
            participants[i] = ReaderOf(reports[i]);
            speeches[i] = new Speech(reports[i], "fr", isForAll: true);
            if (participants.AsSpan(0, i).Contains(participants[i]))
            {
                throw new ArgumentException($"'{participants[i]}' has two reports; expected one for each of those in the room.", nameof(reports));
            }

            if (reports[i].Journey != reports[0].Journey || reports[i].AsOf != reports[0].AsOf || reports[i].Purpose != reports[0].Purpose)
            {
                throw new ArgumentException("The reports are not of one journey, as of one day, for one purpose; expected what those in the room read of the same thing.", nameof(reports));
            }
        }
    }

    public Sequence<string> Participants => Sequence.Of<string>(participants);

    public EvaluationReport First => reports[0];

    /// <summary>The report somebody in the room reads.</summary>
    /// <exception cref="ArgumentException">They are not in the room.</exception>
    public EvaluationReport ReportOf(string participant)
    {
        ArgumentException.ThrowIfNullOrEmpty(participant);
        var place = Array.IndexOf(participants, participant);
        return place >= 0 ? reports[place] : throw new ArgumentException($"'{participant}' is not in the room; expected one of those whose report the agenda is of.", nameof(participant));
    }

    /// <summary>Whether somebody in the room is a beneficiary of the journey.</summary>
    public bool IsBeneficiary(string participant) => ReportOf(participant).Party(participant) is { Role: PartyRole.Beneficiary };

    /// <summary>Whether somebody is in the room, or a professional is who answers for that organisation. Where a report does not
    /// say whom a professional belongs to, as one that was written does not, they do.</summary>
    public bool Answers(string party)
    {
        var isOrganisation = First.Party(party) is { Role: PartyRole.Organisation };
        for (var i = 0; i < participants.Length; i++)
        {
            var there = reports[i].Party(participants[i]);
            if (participants[i] == party || (isOrganisation && there is { Role: PartyRole.Professional } && (there.Organisation is null || there.Organisation == party)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether everybody in the room knows what something is about, in the same words.</summary>
    public bool Knows(Citation about) =>
        about.Kind == ItemKind.Journey || (First.Subject(about) is { } named && Array.TrueForAll(reports, report => named.Equals(report.Subject(about))));

    /// <summary>Whether everybody in the room reads a finding, told alike.</summary>
    public bool Reads(EvaluationReport report, Appraisal appraisal, Finding finding)
    {
        if (!Knows(finding.About))
        {
            return false;
        }

        var told = SpeechOf(report).Tell(appraisal, finding);
        return Array.TrueForAll(reports, other => Of(other, appraisal.Evaluator) is { } theirs && theirs.Findings.Any(there =>
            Alike(finding, there) && SpeechOf(other).Tell(theirs, there) == told));
    }

    /// <summary>Whether everybody in the room reads a question, told alike.</summary>
    public bool Reads(EvaluationReport report, Appraisal appraisal, Question question)
    {
        if (!Knows(question.About))
        {
            return false;
        }

        var told = SpeechOf(report).Tell(appraisal, question);
        return Array.TrueForAll(reports, other => Of(other, appraisal.Evaluator) is { } theirs && theirs.Questions.Any(there =>
            there.Code == question.Code && there.About == question.About && there.To == question.To && SpeechOf(other).Tell(theirs, there) == told));
    }

    private static bool Alike(Finding one, Finding other) =>
        one.Code == other.Code && one.About == other.About && one.By == other.By && one.Citing == other.Citing && one.Arguments == other.Arguments
        && one.Figures.Select(Named).SequenceEqual(other.Figures.Select(Named));

    private static (string Owner, string Method, string Unit, double Value) Named(Figure figure) => (figure.Owner, figure.Method, figure.Unit, figure.Value);

    private Speech SpeechOf(EvaluationReport report) => speeches[Array.IndexOf(reports, report)];

    private static Appraisal? Of(EvaluationReport report, string evaluator)
    {
        foreach (var appraisal in report.Appraisals)
        {
            if (appraisal.Evaluator == evaluator)
            {
                return appraisal;
            }
        }

        return null;
    }

    private static string ReaderOf(EvaluationReport report) =>
        (report.Reader.Kind == Consents.ReaderKind.Person ? report.OnlyBeneficiary : report.Reader.PartyId)
        ?? throw new ArgumentException($"A report was read by '{report.Reader}'; expected what each of those in the room reads as themselves.", nameof(report));
}

using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Reflecting;

/// <summary>What those in a room may talk about, from the reports that each of them reads.</summary>
/// <remarks>
/// <para>A point is shared only where everybody in the room reads it alike: an agenda tells nobody what their own report does not.
/// A question put to a beneficiary is theirs, to bring or to keep, and so is a divergence: the other voice may be that of somebody
/// to be afraid of (P11). It waits for them alone until they bring it. A question to a professional or a service is for the room
/// where they are there to answer it.</para>
/// <para>Immutable: each step gives a new agenda.</para>
/// </remarks>
public sealed class ReflectionAgenda
{
    private readonly Room room;
    private readonly Sequence<AgendaPoint> alone;

    private ReflectionAgenda(Room room, Sequence<AgendaPoint> points, Sequence<AgendaPoint> alone)
    {
        this.room = room;
        this.alone = alone;
        Points = points;
    }

    /// <summary>The agenda of those who each read one of these reports.</summary>
    /// <param name="reports">One for each of those in the room, read by them as themselves (<see cref="Reader.Party"/>), of one
    /// journey, as of one day, for one purpose.</param>
    /// <exception cref="ArgumentException">There is none, one is read by a team or from outside, two are one party's, or they are
    /// not of the same thing.</exception>
    public static ReflectionAgenda Of(params ReadOnlySpan<EvaluationReport> reports)
    {
        if (reports.IsEmpty)
        {
            throw new ArgumentException("There is no report; expected one for each of those in the room.", nameof(reports));
        }

        foreach (var report in reports)
        {
            ArgumentNullException.ThrowIfNull(report, nameof(reports));
        }

        var those = new Room(reports);
        var (points, alone) = (new List<AgendaPoint>(), new List<AgendaPoint>());
        foreach (var appraisal in those.First.Appraisals)
        {
            points.AddRange(Shared(those, appraisal));
        }

        foreach (var participant in those.Participants)
        {
            if (those.IsBeneficiary(participant))
            {
                foreach (var appraisal in those.ReportOf(participant).Appraisals)
                {
                    alone.AddRange(Alone(those, participant, appraisal));
                }
            }
        }

        return new(those, [.. points], [.. alone]);
    }

    /// <summary>The journey's id.</summary>
    public string Journey => room.First.Journey;

    /// <summary>The day whose state was read.</summary>
    public LocalDate AsOf => room.First.AsOf;

    /// <summary>The ids of those in the room.</summary>
    public Sequence<string> Participants => room.Participants;

    /// <summary>What everybody in the room may talk about, in the order it is told.</summary>
    public Sequence<AgendaPoint> Points { get; }

    /// <summary>What is somebody's alone, to bring or to keep. For nobody else's eyes.</summary>
    /// <param name="participant">The id of one of those in the room.</param>
    /// <exception cref="ArgumentException">They are not in the room.</exception>
    public Sequence<AgendaPoint> For(string participant)
    {
        room.ReportOf(participant);
        return [.. alone.Where(point => point.Whose == participant)];
    }

    /// <summary>Somebody brings what was theirs alone: it becomes a point for everybody in the room.</summary>
    /// <param name="point">One of the points that wait for them.</param>
    /// <param name="by">The id of the beneficiary who chooses to.</param>
    /// <returns>The agenda with that point last, resting on nothing but what everybody in the room reads.</returns>
    /// <exception cref="ArgumentException">It does not wait for them, or it is about something that not everybody in the room may read.</exception>
    public ReflectionAgenda Bring(AgendaPoint point, string by)
    {
        ArgumentNullException.ThrowIfNull(point);
        if (!For(by).Contains(point))
        {
            throw new ArgumentException($"'{point}' does not wait for '{by}'; expected a point of theirs: nobody brings what is another's to keep.", nameof(point));
        }

        if (!room.Knows(point.About))
        {
            throw new ArgumentException($"'{point}' is about {point.About}, which not everybody in the room may read; expected something shared with each of them.", nameof(point));
        }

        var brought = new AgendaPoint(point.Report, point.Appraisal, point.About, point.Question, ReadByAll(room, point.Report, point.Appraisal, point.Findings), by);
        return new(room, Points.With(brought), Without(alone, point));
    }

    /// <summary>Leaves a point for another day.</summary>
    /// <param name="point">One of the shared points.</param>
    /// <exception cref="ArgumentException">It is not on the agenda.</exception>
    public ReflectionAgenda Without(AgendaPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Points.Contains(point)
            ? new(room, Without(Points, point), alone)
            : throw new ArgumentException($"'{point}' is not on the agenda; expected one of its points.", nameof(point));
    }

    /// <summary>The page for everybody in the room.</summary>
    public AgendaPage Page() => new(this, room.First, null);

    /// <summary>The page for one of them: the shared points, and what is theirs alone.</summary>
    /// <param name="participant">The id of one of those in the room.</param>
    /// <exception cref="ArgumentException">They are not in the room.</exception>
    public AgendaPage PageFor(string participant) => new(this, room.ReportOf(participant), participant);

    /// <summary>Opens the conversation: each one's own notes first.</summary>
    /// <param name="id">The id of the reflection it becomes.</param>
    /// <param name="on">When.</param>
    /// <param name="askedBy">The id of the party who asked for it.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Conversation Open(string id, PartialDate? on = null, string? askedBy = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(this, id, on, askedBy);
    }

    /// <summary>The journey's id and how many points there are; never what they say.</summary>
    public override string ToString() => FormattableString.Invariant($"agenda of journey '{Journey}', {Points.Count} points");

    // Questions to those in the room who are not beneficiaries.
    private static List<AgendaPoint> Shared(Room room, Appraisal appraisal)
    {
        var points = new List<AgendaPoint>();
        foreach (var question in appraisal.Questions)
        {
            var to = question.To[0];
            if (room.First.Party(to) is not { Role: PartyRole.Beneficiary } && room.Answers(to) && room.Reads(room.First, appraisal, question))
            {
                var findings = RestsOn(appraisal, question.About, withDivergences: false);
                points.Add(new(room.First, appraisal, question.About, question, ReadByAll(room, room.First, appraisal, findings)));
            }
        }

        return points;
    }

    // What a beneficiary is asked; and, where they are the only one, the divergences about which nobody asks them.
    private static List<AgendaPoint> Alone(Room room, string participant, Appraisal appraisal)
    {
        var report = room.ReportOf(participant);
        var points = new List<AgendaPoint>();
        foreach (var question in appraisal.Questions)
        {
            if (question.To[0] == participant)
            {
                points.Add(new(report, appraisal, question.About, question, RestsOn(appraisal, question.About, withDivergences: true), participant));
            }
        }

        foreach (var finding in appraisal.Findings)
        {
            if (finding.Kind == FindingKind.Divergence && report.OnlyBeneficiary == participant && !points.Exists(point => point.About == finding.About))
            {
                points.Add(new(report, appraisal, finding.About, null, RestsOn(appraisal, finding.About, withDivergences: true), participant));
            }
        }

        return points;
    }

    private static Sequence<Finding> RestsOn(Appraisal appraisal, Citation subject, bool withDivergences) =>
        [.. appraisal.Findings.Where(finding => finding.About == subject && (withDivergences || finding.Kind != FindingKind.Divergence))];

    private static Sequence<Finding> ReadByAll(Room room, EvaluationReport report, Appraisal appraisal, Sequence<Finding> findings) =>
        [.. findings.Where(finding => room.Reads(report, appraisal, finding))];

    private static Sequence<AgendaPoint> Without(Sequence<AgendaPoint> points, AgendaPoint point) => [.. points.Where(there => there != point)];
}

using SocialEval.Inquiries;
using SocialEval.Reporting.Pictures;

namespace SocialEval.Reporting.Documents;

/// <summary>What those taking part have before them when they meet: findings, open questions, and room for each one's notes before
/// anything is said together.</summary>
/// <remarks>Where voices differ is not in it: it is asked of the person alone, who decides whether to raise it. It is written for those who
/// read it together; read by the team it is the team's own preparation, without anybody's sheet.</remarks>
internal static class ForTheMeeting
{
    private const int RowsOfNotes = 6;

    public static void Write(Draft draft)
    {
        draft.Section("meeting.rules", [draft.Note("meeting.rule-alone", "meeting.rule-together", "meeting.rule-dissent", "meeting.rule-nothing")]);
        draft.Section("meeting.time", Draft.Drawn(TimePicture.Of(draft.View, draft.Speech)));
        draft.Section("meeting.findings", [.. draft.PicturesForSeveral(), .. draft.Findings(static (_, finding) => finding.Kind != FindingKind.Divergence)], "nothing");
        draft.Section("meeting.questions", draft.Questions(static question => !question.IsAboutDivergence));
        if (draft.IsTeamsOwn)
        {
            return;
        }

        draft.Section("meeting.alone", Participants(draft));
        draft.Section("meeting.together", [new Room(draft.Say("meeting.held"), RowsOfNotes), new Room(draft.Say("meeting.dissents"), RowsOfNotes), new Room(draft.Say("meeting.decided"), RowsOfNotes)]);
    }

    // One sheet for each of those who may be in the room, and one for whoever else is.
    private static IEnumerable<Block> Participants(Draft draft)
    {
        foreach (var party in draft.View.Parties.AsEnumerable())
        {
            if (draft.IsAtTheTable(party))
            {
                yield return new Room(draft.Say("meeting.notes-of", arguments => arguments.Text("who", party.Id)), RowsOfNotes);
            }
        }

        yield return new Room(draft.Say("meeting.notes-of-another"), RowsOfNotes);
    }
}

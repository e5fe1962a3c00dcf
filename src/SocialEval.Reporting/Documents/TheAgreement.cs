using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting.Documents;

/// <summary>The contract of what is decided together: each goal in its versions, who agreed, when and how that is evidenced, what
/// each undertook, and where to sign.</summary>
/// <remarks>Receipt, commitment and agreement are three things, and stay three.</remarks>
internal static class TheAgreement
{
    public static void Write(Draft draft)
    {
        if (draft.View.Support is { Frame: { } frame })
        {
            draft.Section("agreement.frame", [new Lines(null, [new Line(LineKind.Note, draft.Say("agreement.frame-is", arguments => arguments.Word<SupportFrame>("frame", frame)))])]);
        }

        if (draft.View.Goals.IsEmpty)
        {
            draft.Section("agreement.goals", [], "agreement.no-goal");
            return;
        }

        foreach (var goal in draft.View.Goals)
        {
            draft.Goal(Subject(draft, goal), [.. Versions(draft, goal), .. Ending(draft, goal)]);
        }

        draft.Section("agreement.sign", [draft.Note("agreement.sign-means"), new Signatures(Signatories(draft), draft.Say("agreement.date"), draft.Say("agreement.signature"))]);
    }

    private static string Subject(Draft draft, Goal goal)
    {
        var wording = (draft.View.InForce(goal) ?? goal.Versions[^1]).Wording;
        return draft.Say("agreement.goal", arguments => arguments.Statement("words", wording));
    }

    private static IEnumerable<Block> Versions(Draft draft, Goal goal)
    {
        var inForce = draft.View.InForce(goal);
        for (var i = 0; i < goal.Versions.Count; i++)
        {
            var version = goal.Versions[i];
            var number = i + 1;
            var heading = draft.Say("agreement.version", arguments =>
            {
                arguments.Number("number", number);
                arguments.Date("from", version.From);
                arguments.Text("state", ReferenceEquals(version, inForce) ? "in-force" : "other");
            });
            yield return new Lines(heading, Sequence.Of<Line>([.. Terms(draft, version)]));
            if (Answers(draft, version) is { } answers)
            {
                yield return answers;
            }
        }
    }

    private static IEnumerable<Line> Terms(Draft draft, GoalVersion version)
    {
        yield return new Line(LineKind.Said, draft.Say("agreement.wording", arguments =>
        {
            arguments.Statement("words", version.Wording);
            arguments.Text("wordsBy", version.Wording.By ?? version.ProposedBy);
            arguments.Text("who", version.ProposedBy);
            arguments.Date("on", version.ProposedOn);
        }));
        if (version.Horizon is { } horizon)
        {
            yield return new Line(LineKind.Recorded, draft.Say("agreement.horizon", arguments =>
            {
                arguments.Statement("words", horizon.Words);
                arguments.Date("until", horizon.Time is Time.UntilHorizon until ? until.Date : null);
                arguments.Text("open", horizon.Time is Time.OpenHorizon ? "yes" : null);
                arguments.Text("derived", horizon.Derived ? "yes" : null);
            }));
        }

        foreach (var level in version.Scale.AsEnumerable())
        {
            yield return new Line(LineKind.Recorded, draft.Say("agreement.level", arguments =>
            {
                arguments.Number("level", level.Level);
                arguments.Text("words", level.Text);
            }));
        }

        foreach (var commitment in version.Commitments.AsEnumerable())
        {
            yield return new Line(LineKind.Recorded, draft.Say("agreement.commitment", arguments =>
            {
                arguments.Text("who", commitment.By);
                arguments.Date("on", commitment.On);
                arguments.Statement("words", commitment.What);
            }));
        }

        foreach (var receipt in version.Receipts.AsEnumerable())
        {
            yield return new Line(LineKind.Recorded, draft.Say("agreement.receipt", arguments =>
            {
                arguments.Text("who", receipt.By);
                arguments.Date("on", receipt.On);
            }));
        }

        if (version.Commitments.IsEmpty)
        {
            yield return new Line(LineKind.Missing, draft.Say("agreement.no-commitment"));
        }

        if (version.Agreements.IsEmpty)
        {
            yield return new Line(LineKind.Missing, draft.Say("agreement.no-answer"));
        }
    }

    private static Rows? Answers(Draft draft, GoalVersion version) => version.Agreements.IsEmpty ? null : new Rows(
        draft.Say("agreement.answers"),
        [draft.Say("agreement.who"), draft.Say("agreement.answer"), draft.Say("agreement.when"), draft.Say("agreement.evidence"), draft.Say("agreement.words")],
        Sequence.Of<Sequence<string>>([.. version.Agreements.Select(agreement => Answer(draft, agreement))]));

    private static Sequence<string> Answer(Draft draft, Agreement agreement) =>
    [
        draft.Say("agreement.of", arguments =>
        {
            arguments.Text("who", agreement.By);
            arguments.Text("onBehalfOf", agreement.OnBehalfOf);
        }),
        draft.Say("agreement.gives", arguments => arguments.Word<AgreementAnswer>("answer", agreement.Answer)),
        draft.Say("agreement.on", arguments => arguments.Date("on", agreement.On)),
        draft.Say("agreement.by", arguments => arguments.Word<Evidence>("evidence", agreement.Evidence ?? Evidence.Unknown)),
        agreement.Words is { } words ? draft.Say("agreement.said", arguments => arguments.Statement("words", words)) : string.Empty,
    ];

    private static IEnumerable<Block> Ending(Draft draft, Goal goal)
    {
        if (goal.Ending is { } ending)
        {
            yield return new Lines(null, [new Line(LineKind.Recorded, draft.Say("agreement.ended", arguments =>
            {
                arguments.Word<GoalEndingKind>("how", ending.Kind);
                arguments.Text("who", ending.By);
                arguments.Date("on", ending.On);
                arguments.Statement("words", ending.Words);
            }))]);
        }
    }

    // Whoever answered, undertook something, or takes part now.
    private static Sequence<string> Signatories(Draft draft) => Sequence.Of<string>([.. draft.View.Parties
        .Where(static party => party.To is null && party.DeceasedOn is null && party.Role is PartyRole.Beneficiary or PartyRole.LegalRepresentative or PartyRole.Professional or PartyRole.Organisation)
        .Select(party => draft.NameOf(party.Id))]);
}

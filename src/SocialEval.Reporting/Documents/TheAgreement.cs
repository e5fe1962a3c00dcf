using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting.Documents;

/// <summary>The contract of what is decided together: each goal in its versions, who agreed, when and how that is evidenced, what
/// each undertook, and where to sign.</summary>
/// <remarks>Receipt, commitment and agreement are three things, and stay three.</remarks>
internal static class TheAgreement
{
    private const string Box = "☐";

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

        var signatories = Signatories(draft);
        foreach (var goal in draft.View.Standing(draft.View.Goals).Where(static goal => goal.Ending is null))
        {
            var answers = signatories.IsEmpty || draft.View.InForce(goal) is null ? [] : (Block[])[ToAnswer(draft, signatories)];
            draft.Goal(Subject(draft, goal), [.. Versions(draft, goal), .. answers]);
        }

        if (!signatories.IsEmpty)
        {
            draft.Section("agreement.sign", [draft.Note("agreement.sign-means"), new Signatures(signatories, draft.Say("agreement.date"), draft.Say("agreement.signature"))]);
        }

        // What is over is told with who ended it and in what words, after where people sign: nobody signs it.
        foreach (var goal in draft.View.Standing(draft.View.Goals).Where(static goal => goal.Ending is not null))
        {
            draft.Goal(draft.Say("agreement.over", arguments => arguments.Text("goal", Subject(draft, goal))), [.. Ending(draft, goal), .. Versions(draft, goal)]);
        }
    }

    // One answer to each goal: a single signature under several would say yes to what somebody refuses.
    private static Rows ToAnswer(Draft draft, Sequence<string> signatories) => new(
        draft.Say("agreement.your-answer"),
        [draft.Say("agreement.who"), draft.Say("agreement.yes"), draft.Say("agreement.partly"), draft.Say("agreement.no"), draft.Say("agreement.not-now"), draft.Say("agreement.own-words")],
        Sequence.Of<Sequence<string>>([.. signatories.Select(static name => (Sequence<string>)[name, Box, Box, Box, Box, string.Empty])]));

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
                arguments.Date("until", horizon.Time switch
                {
                    Time.UntilHorizon until => until.Date,
                    Time.OverHorizon { End: var (earliest, latest) } when earliest == latest => PartialDate.OfDay(latest),
                    Time.OverHorizon { End: var (earliest, latest) } when earliest.Year == latest.Year && earliest.Month == latest.Month => PartialDate.OfMonth(latest.Year, latest.Month),
                    Time.OverHorizon over => PartialDate.OfYear(over.End.Latest.Year),
                    _ => null,
                });
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

    // Those who are asked: the persons concerned first, who speaks for one of them by law and today, then those who accompany them.
    // An organisation signs by the hand of somebody, and whoever is only listed is asked nothing. The team's own copy is not signed.
    private static Sequence<string> Signatories(Draft draft)
    {
        if (draft.IsTeamsOwn)
        {
            return default;
        }

        var there = draft.View.Parties.Where(draft.IsAtTheTable).ToList();
        return Sequence.Of<string>([
            .. there.Where(static party => party.Role == PartyRole.Beneficiary).Select(party => draft.NameOf(party.Id)),
            .. there.Where(party => party.Role == PartyRole.LegalRepresentative && Represents(draft, party)).Select(party => draft.Say("agreement.of", arguments =>
            {
                arguments.Text("who", party.Id);
                arguments.Text("onBehalfOf", party.Represents!.Party);
            })),
            .. there.Where(static party => party.Role == PartyRole.Professional).Select(party => draft.NameOf(party.Id)),
        ]);
    }

    private static bool Represents(Draft draft, Party party) =>
        party.Represents is { } mandate && draft.View.IsBeneficiary(mandate.Party) && draft.Covers(mandate.From, mandate.To);
}

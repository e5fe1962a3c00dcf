using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="CoConstruction"/> says, and how the arguments of its texts are put down.</summary>
internal static class CoConstructionWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.CoConstruction", typeof(CoConstructionWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Support> Frame = new("co-construction.frame", FindingKind.Recorded, static (support, arguments) => arguments.Word("frame", support.Frame));

    public static readonly Wording<Proposal> Proposed = new("co-construction.proposed", FindingKind.Recorded, static (proposal, arguments) => Lay(proposal, arguments, quotes: false));
    public static readonly Wording<Proposal> Begun = new("co-construction.begun", FindingKind.Recorded, static (proposal, arguments) => Lay(proposal, arguments, quotes: true));
    public static readonly Wording<Proposal> Amended = new("co-construction.amended", FindingKind.Recorded, static (proposal, arguments) => Lay(proposal, arguments, quotes: true));
    public static readonly Wording<Proposal> AmendedLast = new("co-construction.amended", FindingKind.Recorded, static (proposal, arguments) => Lay(proposal, arguments, quotes: false));

    public static readonly Wording<Circle> Imposed = new("co-construction.imposed", FindingKind.Gap, static (circle, arguments) => arguments.Several("parties", circle.Silent));
    public static readonly Wording<Circle> NoAgreement = new("co-construction.no-agreement", FindingKind.Gap, static (circle, arguments) => arguments.Several("parties", circle.Silent));
    public static readonly Wording<Party> OwnProposal = new("co-construction.own-proposal", FindingKind.Gap, static (party, arguments) => arguments.Text("who", party.Id));
    public static readonly Wording<Receipt> Received = new("co-construction.received", FindingKind.Recorded, LayReceipt);

    public static readonly Wording<BothAgree> Both = new("co-construction.both", FindingKind.Recorded, LayBoth);
    public static readonly Wording<Agreement> Agrees = Answer("co-construction.agrees");
    public static readonly Wording<Agreement> InPart = Answer("co-construction.in-part");
    public static readonly Wording<Agreement> Disagrees = Answer("co-construction.disagrees");
    public static readonly Wording<Agreement> GoneBack = Answer("co-construction.gone-back");
    public static readonly Wording<Agreement> WeakEvidence = Answer("co-construction.evidence");
    public static readonly Wording<Party> Unclear = new("co-construction.unclear", FindingKind.Recorded, static (party, arguments) => arguments.Text("who", party.Id));
    public static readonly Wording<EarlierAnswer> OlderVersion = new("co-construction.older-version", FindingKind.Recorded, Lay);
    public static readonly Wording<EarlierAnswer> ComingVersion = new("co-construction.coming-version", FindingKind.Recorded, Lay);
    public static readonly Wording<Circle> KeptDespite = new("co-construction.kept-despite", FindingKind.Recorded, static (circle, arguments) => arguments.Several("parties", circle.Refusing));

    public static readonly Wording<GoalVersion> NotEnded = new("co-construction.not-ended", FindingKind.Gap, static (version, arguments) => arguments.Text("who", version.ProposedBy));

    public static readonly Wording<Agreement> InstitutionOnly = Answer("co-construction.institution-only");
    public static readonly Wording<Agreement> RepresentativeOnly = Answer("co-construction.representative-only");
    public static readonly Wording<Agreement> Other = Answer("co-construction.answer");
    public static readonly Wording<Agreement> Earlier = Answer("co-construction.earlier-answer");

    public static readonly Wording<GoalVersion> Commitments = new("co-construction.commitments", FindingKind.Recorded, LayCommitments);
    public static readonly Wording<GoalVersion> NoCommitment = new("co-construction.no-commitment", FindingKind.Gap, static (_, _) => { });

    public static readonly Asking AskWhose = new("co-construction.ask-whose");
    public static readonly Asking AskWhoseSeveral = new("co-construction.ask-whose-several");
    public static readonly Asking AskWish = new("co-construction.ask-wish");
    public static readonly Asking AskInstitution = new("co-construction.ask-institution");
    public static readonly Asking AskProfessional = new("co-construction.ask-professional");

    private static Wording<Agreement> Answer(string code) => new(code, FindingKind.Recorded, Lay);

    private static void Lay(Proposal proposal, ArgumentWriter arguments, bool quotes)
    {
        var version = proposal.Version;
        arguments.Text("who", version.ProposedBy);
        arguments.Text("for", proposal.For);
        arguments.Date("on", version.ProposedOn);
        arguments.Date("from", version.From == version.ProposedOn ? null : version.From);
        arguments.Text("corrects", version.Rectifies);
        LayWhose(version, arguments);
        if (quotes || version.Wording.Text is null)
        {
            arguments.Statement("words", version.Wording);
        }

        Flag("wordingChanges", proposal.ChangesWording, arguments);
        Flag("horizonChanges", proposal.ChangesHorizon, arguments);
        Flag("scaleChanges", proposal.ChangesScale, arguments);
        Flag("commitmentsChange", proposal.ChangesCommitments, arguments);
        var refused = proposal.RefusedBefore;
        arguments.Several("refused", refused);
        arguments.Number("refusals", refused.IsEmpty ? null : refused.Count);
    }

    private static void LayWhose(GoalVersion version, ArgumentWriter arguments)
    {
        var wording = version.Wording;
        if (wording.IsHeldBack)
        {
            return;
        }

        var isOwn = wording.By is not null && wording.By == version.ProposedBy;
        arguments.Text("whose", wording.By is null ? "unknown" : isOwn ? "own" : "other");
        arguments.Text("wordsBy", isOwn ? null : wording.By);
        arguments.Text("recordedBy", wording.RecordedBy == wording.By ? null : wording.RecordedBy);
        arguments.Text("through", wording.Through);
        arguments.Word("fidelity", wording.Fidelity);
        arguments.Date("confirmedOn", wording.ConfirmedOn);
    }

    private static void Lay(Agreement agreement, ArgumentWriter arguments)
    {
        arguments.Text("who", agreement.By);
        arguments.Word<AgreementAnswer>("answer", agreement.Answer);
        arguments.Date("on", agreement.On);
        arguments.Word<Evidence>("evidence", agreement.Evidence ?? Evidence.Unknown);
        arguments.Text("onBehalfOf", agreement.OnBehalfOf == agreement.By ? null : agreement.OnBehalfOf);
        if (agreement.Words is { } words)
        {
            arguments.Statement("words", words);
            arguments.Text("wordsBy", words.By == agreement.By ? null : words.By);
            arguments.Date("confirmedOn", words.ConfirmedOn);
        }
    }

    private static void Lay(EarlierAnswer earlier, ArgumentWriter arguments)
    {
        Lay(earlier.Answer, arguments);
        arguments.Text("version", earlier.To.Wording.Text);
    }

    private static void LayBoth(BothAgree both, ArgumentWriter arguments)
    {
        Lay(both.Person, arguments);
        arguments.Text("with", both.Institution.By);
        if (both.Person.On != both.Institution.On || both.Person.Evidence != both.Institution.Evidence)
        {
            arguments.Text("apart", "yes");
            arguments.Date("withOn", both.Institution.On == both.Person.On ? null : both.Institution.On);
            arguments.Word<Evidence>("withEvidence", both.Institution.Evidence ?? Evidence.Unknown);
        }
    }

    private static void LayReceipt(Receipt receipt, ArgumentWriter arguments)
    {
        arguments.Text("who", receipt.By);
        arguments.Date("on", receipt.On);
    }

    // By who commits, so that no order of listing decides.
    private static void LayCommitments(GoalVersion version, ArgumentWriter arguments)
    {
        var commitments = version.Commitments.AsSpan().ToArray();
        Array.Sort(commitments, static (one, other) =>
        {
            var order = string.CompareOrdinal(one.By ?? one.What?.By, other.By ?? other.What?.By);
            return order != 0 ? order : string.CompareOrdinal(one.What?.Text, other.What?.Text);
        });
        arguments.Each(Sequence.Of<Commitment>(commitments), Lay);
    }

    private static void Lay(Commitment commitment, ArgumentWriter arguments)
    {
        arguments.Text("who", commitment.By ?? commitment.What?.By);
        arguments.Date("on", commitment.On);
        if (commitment.What is { } what)
        {
            arguments.Statement("words", what);
            arguments.Text("wordsBy", what.By == commitment.By || commitment.By is null ? null : what.By);
        }
    }

    private static void Flag(string name, bool holds, ArgumentWriter arguments) => arguments.Text(name, holds ? "yes" : null);
}

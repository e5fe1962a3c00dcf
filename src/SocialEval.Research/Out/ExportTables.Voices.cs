namespace SocialEval.Research.Out;

/// <content>What people say.</content>
internal static partial class ExportTables
{
    private static readonly ExportTable Outcomes = new(
        "outcomes",
        ["journey", "outcome", "by", "voice", "on", "welcome", "welcomeBy", new("expected", ColumnKind.YesOrNo), "words", "language", "media"],
        it => it.View.Standing(it.View.Outcomes).Select(outcome => new object?[]
        {
            it.Name, it.Item(outcome.Id), it.Role(outcome.What.By), it.Voice(outcome.What.By), it.Date(outcome.On), Of(outcome.Welcome), it.Role(outcome.WelcomeBy),
            !outcome.Towards.IsEmpty, outcome.What.Text, outcome.What.Language, ExportedJourney.Media(outcome.What),
        }));

    private static readonly ExportTable Contributions = new(
        "contributions",
        ["journey", "outcome", "ofKind", "of", "by", "words", "language"],
        it => it.View.Standing(it.View.Outcomes).SelectMany(outcome => outcome.Contributions.Select(contribution => new object?[]
        {
            it.Name, it.Item(outcome.Id), contribution.Of is { } of ? ExportedJourney.Kind(of) : null, contribution.Of is { } helped ? it.AboutId(helped) : null,
            it.Role(contribution.Words?.By), contribution.Words?.Text, contribution.Words?.Language,
        })));

    private static readonly ExportTable Invitations = new(
        "invitations",
        ["journey", "invitation", "aboutKind", "about", "to", "voice", "on"],
        it => it.View.Invitations.Select(invitation => new object?[]
        {
            it.Name, it.Item(invitation.Id), ExportedJourney.Kind(invitation.About), it.AboutId(invitation.About), it.Role(invitation.To), it.Voice(invitation.To), it.Date(invitation.On),
        }));

    private static readonly ExportTable Assessments = new(
        "assessments",
        ["journey", "assessment", "aboutKind", "about", "by", "voice", new("own", ColumnKind.YesOrNo), "onBehalfOf", "recordedBy", "mode", "on", "confirmedOn", "judgement", new("level", ColumnKind.Whole), "instrument", new("value", ColumnKind.Number), new("min", ColumnKind.Number), new("max", ColumnKind.Number), "words", "language", "media"],
        it => it.View.Standing(it.View.Assessments).Select(assessment => new object?[]
        {
            it.Name, it.Item(assessment.Id), ExportedJourney.Kind(assessment.About), it.AboutId(assessment.About), it.Role(assessment.By), it.Voice(assessment.By), assessment.IsOwn,
            it.Role(assessment.OnBehalfOf), it.Role(assessment.RecordedBy), Of(assessment.Mode), it.Date(assessment.On), it.Date(assessment.ConfirmedOn),
            Of(assessment.Judgement), assessment.Level, assessment.Rating?.Instrument, Number(assessment.Rating?.Value), Number(assessment.Rating?.Min), Number(assessment.Rating?.Max),
            assessment.Words?.Text, assessment.Words?.Language, ExportedJourney.Media(assessment.Words),
        }));

    private static readonly ExportTable Testimonies = new(
        "testimonies",
        ["journey", "testimony", "by", "voice", "mode", "fidelity", "on", "words", "language", "media"],
        it => it.View.Standing(it.View.Testimonies).Select(testimony => new object?[]
        {
            it.Name, it.Item(testimony.Id), it.Role(testimony.Words.By), it.Voice(testimony.Words.By), Of(testimony.Words.Mode), Of(testimony.Words.Fidelity), it.Date(testimony.On),
            testimony.Words.Text, testimony.Words.Language, ExportedJourney.Media(testimony.Words),
        }));

    private static readonly ExportTable Contests = new(
        "contests",
        ["journey", "contest", "aboutKind", "about", "by", "voice", "on", "words", "language"],
        it => it.View.Contests.Select(contest => new object?[]
        {
            it.Name, it.Item(contest.Id), ExportedJourney.Kind(contest.Contested), it.AboutId(contest.Contested), it.Role(contest.By), it.Voice(contest.By), it.Date(contest.On),
            contest.Words?.Text, contest.Words?.Language,
        }));

    private static double? Number(decimal? value) => (double?)value;
}

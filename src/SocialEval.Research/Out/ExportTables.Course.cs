using SocialEval.Journeys;

namespace SocialEval.Research.Out;

/// <content>The course of a journey.</content>
internal static partial class ExportTables
{
    private static readonly ExportTable Journeys = new(
        "journeys",
        ["journey", "kind", "frame", "started", "ended"],
        it => [[it.Name, Vocabulary<JourneyKind>.Of(it.View.Kind), Of(it.View.Support?.Frame), it.Date(it.View.Support?.Started), it.Date(it.View.Support?.Ended)]]);

    /// <summary>The themes, which are not all written as they come.</summary>
    public static readonly ExportTable Themes = new(
        "themes",
        ["journey", "aboutKind", "about", "theme"],
        it =>
        [
            .. it.View.Themes.Select(theme => new object?[] { it.Name, "journey", it.Name, theme.Code }),
            .. it.View.Standing(it.View.Needs).SelectMany(need => need.Themes.Select(theme => new object?[] { it.Name, "need", it.Item(need.Id), theme.Code })),
            .. it.View.Standing(it.View.Goals).SelectMany(goal => goal.Themes.Select(theme => new object?[] { it.Name, "goal", it.Item(goal.Id), theme.Code })),
        ]);

    private static readonly ExportTable Needs = new(
        "needs",
        ["journey", "need", "expressed", "by", "voice", "on", "words", "language", "media"],
        it => it.View.Standing(it.View.Needs).Select(need => new object?[]
        {
            it.Name, it.Item(need.Id), Vocabulary<NeedKind>.Of(need.Expressed), it.Role(need.What.By), it.Voice(need.What.By), it.Date(need.On),
            need.What.Text, need.What.Language, ExportedJourney.Media(need.What),
        }));

    private static readonly ExportTable Interventions = new(
        "interventions",
        ["journey", "intervention", "reach", "askedBy", "askedOn", "started", "ended", "term", "decision", "decidedOn", new("appealTold", ColumnKind.YesOrNo), new("trials", ColumnKind.Whole), "felt", "feltBy", "by", "words", "language", "media"],
        it => it.View.Standing(it.View.Interventions).Select(done => new object?[]
        {
            it.Name, it.Item(done.Id), Of(done.Reach), it.Role(done.AskedBy), it.Date(done.AskedOn), it.Date(done.Started), it.Date(done.Ended), Of(done.Term),
            Of(done.Decision?.Answer), it.Date(done.Decision?.On), done.Decision?.AppealTold, done.Trials.Count, Of(done.Timing?.Felt), it.Role(done.Timing?.By),
            it.Role(done.What.By), done.What.Text, done.What.Language, ExportedJourney.Media(done.What),
        }));

    private static readonly ExportTable Pauses = new(
        "pauses",
        ["journey", "pause", "from", "to", "wishedBy", "words", "language"],
        it => it.View.Standing(it.View.Pauses).Select(pause => new object?[]
        {
            it.Name, it.Item(pause.Id), it.Date(pause.From), it.Date(pause.To), it.Role(pause.WishedBy), pause.Words?.Text, pause.Words?.Language,
        }));
}

using SocialEval.Goals;
using SocialEval.Time;

namespace SocialEval.Research.Out;

/// <content>Goals, and who agreed to them.</content>
internal static partial class ExportTables
{
    private static readonly ExportTable Goals = new(
        "goals",
        ["journey", "goal", "version", "proposedBy", "proposedOn", "from", "horizon", "until", "term", "by", "words", "language", "media", "importance", "ending", "endedBy", "endedOn"],
        it => it.View.Standing(it.View.Goals).SelectMany(goal => goal.Versions.Select(version => new object?[]
        {
            it.Name, it.Item(goal.Id), it.Item(version.Id), it.Role(version.ProposedBy), it.Date(version.ProposedOn), it.Date(version.From),
            Horizon(version.Horizon?.Time), it.Date(Until(version.Horizon?.Time)), Of(version.Horizon?.Term),
            it.Role(version.Wording.By), version.Wording.Text, version.Wording.Language, ExportedJourney.Media(version.Wording), version.Importance?.Text,
            Of(goal.Ending?.Kind), it.Role(goal.Ending?.By), it.Date(goal.Ending?.On),
        })));

    private static readonly ExportTable Agreements = new(
        "agreements",
        ["journey", "goal", "version", "by", "voice", "onBehalfOf", "answer", "on", "evidence", "words", "language"],
        it => it.View.Standing(it.View.Goals).SelectMany(goal => goal.Versions.SelectMany(version => version.Agreements.Select(agreement => new object?[]
        {
            it.Name, it.Item(goal.Id), it.Item(version.Id), it.Role(agreement.By), it.Voice(agreement.By), it.Role(agreement.OnBehalfOf),
            Vocabulary<AgreementAnswer>.Of(agreement.Answer), it.Date(agreement.On), Of(agreement.Evidence), agreement.Words?.Text, agreement.Words?.Language,
        }))));

    private static string? Horizon(TimeHorizon? horizon) => horizon switch
    {
        OpenHorizon => "open",
        UntilHorizon => "until",
        OverHorizon => "over",
        _ => null,
    };

    private static PartialDate? Until(TimeHorizon? horizon) => horizon switch
    {
        UntilHorizon until => until.Date,
        OverHorizon over => over.End.Latest,
        _ => null,
    };
}

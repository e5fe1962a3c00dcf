using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Horizons"/> says and asks, and what each text needs.</summary>
internal static class HorizonsWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Horizons", typeof(HorizonsWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<GoalVersion> Open = new("horizons.open", FindingKind.Recorded, LayHorizon);
    public static readonly Wording<GoalVersion> Set = new("horizons.set", FindingKind.Recorded, LayHorizon);
    public static readonly Wording<GoalVersion> TooEarly = new("horizons.too-early", FindingKind.Gap, LayHorizon);

    public static readonly Wording<TermAims> Terms = new("horizons.terms", FindingKind.Recorded, static (aims, arguments) => aims.Lay(arguments));
    public static readonly Wording OnlyShort = new("horizons.only-short", FindingKind.Recorded);

    public static readonly Wording SaysSince = new("horizons.says-since", FindingKind.Said);
    public static readonly Wording RecordedSince = new("horizons.recorded-since", FindingKind.Recorded);
    public static readonly Wording<Support> NoWordSince = new("horizons.no-word-since", FindingKind.Gap, static (support, arguments) => arguments.Date("ended", support.Ended));
    public static readonly Wording<WordsAround> PerhapsSince = new("horizons.perhaps-since", FindingKind.Gap, static (around, arguments) =>
    {
        arguments.Date("ended", around.Ended);
        arguments.Number("count", around.Words.Count);
    });

    public static readonly Wording<Support> StillOpen = new("horizons.still-open", FindingKind.Recorded, static (support, arguments) => arguments.Date("started", support.Started));

    public static readonly Asking WhoCouldOffer = new("horizons.who-could-offer");
    public static readonly Asking WhoCouldOfferToSeveral = new("horizons.who-could-offer-to-several");

    private static void LayHorizon(GoalVersion version, ArgumentWriter arguments)
    {
        HorizonArguments.Lay(version.Horizon, arguments);
        arguments.Word("term", version.Horizon?.Term);
    }
}

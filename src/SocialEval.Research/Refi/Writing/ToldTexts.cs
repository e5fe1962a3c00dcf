using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Research.Refi.Writing;

/// <summary>The words of a view, one after another. What a correction replaces is not said any more.</summary>
internal static class ToldTexts
{
    public static IEnumerable<ToldText> In(JourneyView view) =>
        Testimonies(view).Concat(Outcomes(view)).Concat(Assessments(view)).Concat(Stories(view)).Concat(Needs(view)).Concat(Versions(view))
            .Concat(Interventions(view)).Concat(Pauses(view)).Concat(Contests(view)).OfType<ToldText>();

    private static IEnumerable<ToldText?> Testimonies(JourneyView view) =>
        view.Testimonies.Select((told, at) => Of(view, told, null, $"testimonies[{at}].words", told.Words, null, told.On));

    private static IEnumerable<ToldText?> Outcomes(JourneyView view) =>
        view.Outcomes.SelectMany((outcome, at) => outcome.Contributions
            .Select((helped, place) => Of(view, outcome, $"contributions[{place}]", $"outcomes[{at}].contributions[{place}].words", helped.Words, null, outcome.On, "contribution"))
            .Prepend(Of(view, outcome, "significance", $"outcomes[{at}].significance", outcome.Significance, outcome.What.By, outcome.On))
            .Prepend(Of(view, outcome, null, $"outcomes[{at}].what", outcome.What, null, outcome.On)));

    private static IEnumerable<ToldText?> Assessments(JourneyView view) =>
        view.Assessments.Select((given, at) => Of(view, given, null, $"assessments[{at}].words", given.Words, given.By, given.On) is { } told
            ? told with { Judgement = Vocabulary<Judgement>.Of(given.Judgement), Level = given.Level }
            : null);

    private static IEnumerable<ToldText?> Stories(JourneyView view) => view.Stories.SelectMany((story, at) => (ToldText?[])
    [
        Of(view, story, null, $"stories[{at}].what", story.What, null, story.On),
        Of(view, story, "significance", $"stories[{at}].significance", story.Significance, story.What.By, story.On),
    ]);

    private static IEnumerable<ToldText?> Needs(JourneyView view) =>
        view.Needs.Select((need, at) => Of(view, need, null, $"needs[{at}].what", need.What, null, need.On));

    private static IEnumerable<ToldText?> Versions(JourneyView view) =>
        view.Goals.SelectMany((goal, at) => goal.Versions.SelectMany((version, place) => (ToldText?[])
        [
            Of(view, version, null, $"goals[{at}].versions[{place}].wording", version.Wording, null, version.ProposedOn ?? version.From),
            Of(view, version, "importance", $"goals[{at}].versions[{place}].importance", version.Importance, null, version.ProposedOn ?? version.From),
        ]));

    private static IEnumerable<ToldText?> Interventions(JourneyView view) => view.Interventions.SelectMany((done, at) => (ToldText?[])
    [
        Of(view, done, null, $"interventions[{at}].what", done.What, null, done.Started ?? done.AskedOn),
        Of(view, done, "timing", $"interventions[{at}].timing.words", done.Timing?.Words, done.Timing?.By, done.Ended),
    ]);

    private static IEnumerable<ToldText?> Pauses(JourneyView view) =>
        view.Pauses.Select((pause, at) => Of(view, pause, null, $"pauses[{at}].words", pause.Words, pause.WishedBy, pause.From));

    private static IEnumerable<ToldText?> Contests(JourneyView view) =>
        view.Contests.Select((contest, at) => Of(view, contest, null, $"contests[{at}].words", contest.Words, contest.By, contest.On));

    private static ToldText? Of(JourneyView view, Item item, string? member, FormattableString path, Statement? words, string? by, PartialDate? on, string? kind = null) => words?.Text is null || view.IsReplaced(item)
        ? null
        : new(item.Kind, member is null ? item.Id : $"{item.Id}.{member}", kind ?? member ?? Vocabulary<ItemKind>.Of(item.Kind), $"$.{FormattableString.Invariant(path)}", words, words.By ?? by, on);
}

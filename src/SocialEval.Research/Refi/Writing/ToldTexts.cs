using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Research.Refi.Writing;

/// <summary>The words of a view, one after another. What a correction replaces is not said any more.</summary>
internal sealed class ToldTexts(JourneyView view)
{
    public IEnumerable<ToldText> All =>
        Testimonies().Concat(Outcomes()).Concat(Assessments()).Concat(Stories()).Concat(Needs()).Concat(Versions())
            .Concat(Interventions()).Concat(Pauses()).Concat(Contests()).OfType<ToldText>();

    private IEnumerable<ToldText?> Testimonies() =>
        view.Testimonies.Select((told, at) => Of(told, null, $"testimonies[{at}].words", told.Words, null, told.On));

    private IEnumerable<ToldText?> Outcomes() =>
        view.Outcomes.SelectMany((outcome, at) => outcome.Contributions
            .Select((helped, place) => Of(outcome, $"contributions[{place}]", $"outcomes[{at}].contributions[{place}].words", helped.Words, null, outcome.On, "contribution"))
            .Prepend(Of(outcome, "significance", $"outcomes[{at}].significance", outcome.Significance, outcome.What.By, outcome.On))
            .Prepend(Of(outcome, null, $"outcomes[{at}].what", outcome.What, null, outcome.On)));

    private IEnumerable<ToldText?> Assessments() =>
        view.Assessments.Select((given, at) => Of(given, null, $"assessments[{at}].words", given.Words, given.By, given.On) is { } told
            ? told with { Judgement = Vocabulary<Judgement>.Of(given.Judgement), Level = given.Level }
            : null);

    private IEnumerable<ToldText?> Stories() => view.Stories.SelectMany((story, at) => (ToldText?[])
    [
        Of(story, null, $"stories[{at}].what", story.What, null, story.On),
        Of(story, "significance", $"stories[{at}].significance", story.Significance, story.What.By, story.On),
    ]);

    private IEnumerable<ToldText?> Needs() =>
        view.Needs.Select((need, at) => Of(need, null, $"needs[{at}].what", need.What, null, need.On));

    private IEnumerable<ToldText?> Versions() =>
        view.Goals.SelectMany((goal, at) => goal.Versions.SelectMany((version, place) => (ToldText?[])
        [
            Of(version, null, $"goals[{at}].versions[{place}].wording", version.Wording, null, version.ProposedOn ?? version.From),
            Of(version, "importance", $"goals[{at}].versions[{place}].importance", version.Importance, null, version.ProposedOn ?? version.From),
        ]));

    private IEnumerable<ToldText?> Interventions() => view.Interventions.SelectMany((done, at) => (ToldText?[])
    [
        Of(done, null, $"interventions[{at}].what", done.What, null, done.Started ?? done.AskedOn),
        Of(done, "timing", $"interventions[{at}].timing.words", done.Timing?.Words, done.Timing?.By, done.Ended),
    ]);

    private IEnumerable<ToldText?> Pauses() =>
        view.Pauses.Select((pause, at) => Of(pause, null, $"pauses[{at}].words", pause.Words, pause.WishedBy, pause.From));

    private IEnumerable<ToldText?> Contests() =>
        view.Contests.Select((contest, at) => Of(contest, null, $"contests[{at}].words", contest.Words, contest.By, contest.On));

    private ToldText? Of(Item item, string? member, FormattableString path, Statement? words, string? by, PartialDate? on, string? kind = null) => words?.Text is null || view.IsReplaced(item)
        ? null
        : new(item.Kind, member is null ? item.Id : $"{item.Id}.{member}", kind ?? member ?? Vocabulary<ItemKind>.Of(item.Kind), $"$.{FormattableString.Invariant(path)}", words, words.By ?? by, on);
}

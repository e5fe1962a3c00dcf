using SocialEval.Goals;

namespace SocialEval.Research.Refi.Writing;

/// <summary>What a view holds that a project has no place for.</summary>
internal static class LeftBehind
{
    private const string NoPlace = "REFI-QDA has no place for it";

    public static IEnumerable<(string Path, string Why)> In(JourneyView view) =>
        Whole(view).Concat(view.Goals.SelectMany(Goal)).Concat(Interventions(view)).Concat(Voices(view))
            .Where(left => left.Count > 0)
            .SelectMany(left => Enumerable.Range(0, left.Count).Select(at => (left.IsOne ? $"$.{left.Path}" : FormattableString.Invariant($"$.{left.Path}[{at}]"), left.Why)));

    private static IEnumerable<Left> Whole(JourneyView view) =>
    [
        One("support", view.Support, "the dates and the frame of the support are not words"),
        One("place", view.Place, NoPlace),
        new("themes", view.Themes.Count, "the codes of themes are not codes of the study"),
        new("invitations", view.Invitations.Count, "an invitation is no words: who was asked and did not answer is not in the project"),
        new("reflections", view.Reflections.Count, "what a group holds together is not taken apart"),
        new("measures", view.Measures.Count, NoPlace),
        new("markers", view.Markers.Count, NoPlace),
        new("significations", view.Significations.Count, "where tellers place their own stories is not a code"),
        new("placements", view.Placements.Count, NoPlace),
        new("ties", view.Ties.Count, NoPlace),
        new("questions", view.Questions.Count, NoPlace),
    ];

    private static IEnumerable<Left> Goal(Goal goal, int at) => goal.Versions
        .SelectMany((version, place) => Version(version, FormattableString.Invariant($"goals[{at}].versions[{place}]")))
        .Append(One(FormattableString.Invariant($"goals[{at}].ending"), goal.Ending, "how a goal ended is not words to code"));

    private static IEnumerable<Left> Version(GoalVersion version, string path) =>
    [
        new($"{path}.agreements", version.Agreements.Count, "REFI-QDA has no agreement: whether the person agreed is not in the project"),
        new($"{path}.receipts", version.Receipts.Count, "REFI-QDA has no receipt"),
        new($"{path}.commitments", version.Commitments.Count, NoPlace),
        new($"{path}.scale", version.Scale.Count, NoPlace),
        One($"{path}.horizon", version.Horizon, "REFI-QDA has no horizon"),
    ];

    private static IEnumerable<Left> Interventions(JourneyView view) => view.Interventions.SelectMany((done, at) => (Left[])
    [
        One(FormattableString.Invariant($"interventions[{at}].decision"), done.Decision, "a decision of an institution is not words to code"),
        new(FormattableString.Invariant($"interventions[{at}].trials"), done.Trials.Count, NoPlace),
    ]);

    private static IEnumerable<Left> Voices(JourneyView view) =>
    [
        .. view.Testimonies.Select((told, at) => One(FormattableString.Invariant($"testimonies[{at}].words.media"), told.Words.Media, "a recording or a drawing does not leave with the words")),
        .. view.Outcomes.Select((outcome, at) => One(FormattableString.Invariant($"outcomes[{at}].what.media"), outcome.What.Media, "a recording or a drawing does not leave with the words")),
        .. view.Outcomes.Select((outcome, at) => One(FormattableString.Invariant($"outcomes[{at}].welcome"), outcome.Welcome, "whether a change is welcome is not words to code")),
        .. view.Assessments.Select((given, at) => One(FormattableString.Invariant($"assessments[{at}].rating"), given.Rating, "a rating belongs to its instrument")),
        .. view.Assessments.Select((given, at) => One(FormattableString.Invariant($"assessments[{at}].judgement"), given.Words?.Text is null ? given.Judgement : null, "a judgement without words is no text")),
        .. view.Stories.Select((story, at) => new Left(FormattableString.Invariant($"stories[{at}].selections"), story.Selections.Count, NoPlace)),
    ];

    private static Left One(string path, object? there, string why) => new(path, there is null ? 0 : 1, why, IsOne: true);

    private readonly record struct Left(string Path, int Count, string Why, bool IsOne = false);
}

using CsCheck;
using NodaTime;
using SocialEval.Methods;
using SocialEval.Methods.SignificantChange;

namespace SocialEval.Tests.Methods.SignificantChange;

/// <summary>Whatever steps people take, in whatever order, no story is lost and no rule is broken.</summary>
public sealed class ChangeWalkTests
{
    private static readonly LocalDate Day = new(2024, 5, 10);

    private static readonly Gen<Func<ChangeStories, ChangeStories>> AnyStep = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2]).Select<(int, int, int, int), Func<ChangeStories, ChangeStories>>(step => stories =>
    {
        var (kind, story, round, other) = step;
        var (id, roundId) = ($"s{story}", $"r{round}");
        return kind switch
        {
            0 or 1 => stories.Tell(id, $"t{story % 3}", stories.Domains[other % stories.Domains.Count], "…", "…"),
            2 => stories.Confirm(id, Day),
            3 => other == 0 ? stories.Correct(id, "…", "…") : stories,
            4 => other == 0 && round == 0 ? stories.TakeBack(id, Day) : stories,
            5 or 6 => stories.Open(roundId, 1 + (other % 2), [new("rosa", "habitante"), new("karim", "élu")], ChoosingMethod.Discussion, [.. new[] { id, $"s{other}" }.Distinct(StringComparer.Ordinal)]),
            7 => stories.Choose(roundId, Day, [id], "raison"),
            8 => stories.FeedBack(roundId, $"t{story % 3}", Day, "…"),
            _ when story > 0 && !stories.FeedbackDue.IsEmpty => stories.FeedBack(stories.FeedbackDue[0].Round, stories.FeedbackDue[0].Teller, Day, "…"),
            _ => story == 0 && other == 0 ? stories.Conclude() : stories,
        };
    });

    [Fact]
    public void No_walk_loses_a_story_or_chooses_what_was_not_read() => AnyStep.Array[0, 80].Sample(steps =>
    {
        var stories = Enumerable.Range(0, 2).Aggregate(ChangeStories.Begin("logement"), (told, i) => told.Tell($"s{i}", $"t{i}", "logement", "…", "…").Confirm($"s{i}", Day));
        foreach (var step in steps)
        {
            var before = stories;
            try
            {
                stories = step(stories);
            }
            catch (MethodException refused)
            {
                refused.Refusals.Should().NotBeEmpty();
            }

            stories.Stories.Select(story => story.Id).Should().StartWith(before.Stories.Select(story => story.Id));
            stories.Rounds.Select(round => round.Candidates).Should().StartWith(before.Rounds.Select(round => round.Candidates));
            stories.Stories.Zip(before.Stories).All(pair => pair.First.TakenBackOn is not null || pair.First.Versions.Count >= pair.Second.Versions.Count).Should().BeTrue();
        }

        foreach (var round in stories.Rounds.Where(round => round.Selection is not null))
        {
            round.Selection!.Chosen.Should().BeSubsetOf(round.Candidates.Select(candidate => candidate.Story));
            round.Selection.Chosen.Concat(round.NotChosen).Should().BeEquivalentTo(round.Candidates.Select(candidate => candidate.Story));
        }

        (!stories.IsConcluded || (stories.FeedbackDue.IsEmpty && stories.Rounds.All(round => round.Selection is not null))).Should().BeTrue();
    }, iter: 500);
}

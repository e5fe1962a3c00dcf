using SocialEval.Methods;
using SocialEval.Methods.Rhythm;

namespace SocialEval.Tests.Methods.Rhythm;

public sealed class AfterTheEndTests
{
    private static readonly GoalAskedAgain[] Goals =
    [
        new("logement", [new(12, "tient"), new(6, "tient"), new(24, "ne tient plus")]),
        new("sommeil", [new(6, "tient"), new(12, null)]),
        new("travail", [new(6, "tient"), new(12, "tient en partie")]),
    ];

    [Fact]
    public void Asked_without_an_answer_and_not_asked_are_two_things()
    {
        var after = AfterTheEnd.Of(Goals);

        after.Moments.Select(moment => (moment.Months, moment.Answers.Asked, moment.Answers.NoAnswer, moment.NotAsked)).Should().Equal((6, 3, 0, 0), (12, 3, 1, 0), (24, 1, 0, 2));
        after.Moments[1].Answers.Answers.Should().Equal(new WordCount("tient", 1), new WordCount("tient en partie", 1));
    }

    [Fact]
    public void What_held_and_what_did_not_shows_from_one_moment_to_the_next() => AfterTheEnd.Of(Goals).Passages.Should().Equal(
        new AnswerPassage(6, 12, "tient", "tient", 1),
        new AnswerPassage(6, 12, "tient", "tient en partie", 1),
        new AnswerPassage(12, 24, "tient", "ne tient plus", 1));

    [Fact]
    public void Each_goal_keeps_its_course_in_the_order_of_time() =>
        AfterTheEnd.Of(Goals).Goals[0].Answers.Select(answer => answer.Months).Should().Equal(6, 12, 24);

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Refusals.Of(() => AfterTheEnd.Of([])).Should().Equal("rhythm: goals: none, expected one or more");
        Refusals.Of(() => AfterTheEnd.Of([new("a", [new(9, "tient")])])).Should().Equal("rhythm: goals[0]: an answer '9' months after the end, expected one of the months declared");
        Refusals.Of(() => AfterTheEnd.Of([new("a", []), new("a", [])])).Should().Equal("rhythm: goals[1]: 'a' again, expected each goal once");
        Refusals.Of(() => AfterTheEnd.Of([new("a", [new(6, "x"), new(6, "y")])])).Should().Equal("rhythm: goals[0]: two answers for one moment, expected one answer at each moment");
        Refusals.Of(() => AfterTheEnd.Of([new("a", [])], [12, 6])).Should().Equal("rhythm: months[1]: '6', expected months that rise from above 0");
    }
}

using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries;

public sealed class QuestionTests
{
    private const string NotTheirs = "probe/1: 'probe.ask' is about a divergence and is not put to a beneficiary; expected the person alone, who decides whether to raise it.";

    [Fact]
    public void A_question_goes_to_one_party_of_the_view()
    {
        Laws.Broken(inquiry => inquiry.Ask(Probe.Talk, inquiry.Goal(), "personne"))
            .Should().Be("probe/1: 'probe.ask' is put to somebody who is not in the view; expected a party of the view.");

        var question = Laws.Appraise(inquiry => inquiry.Ask(Probe.Talk, inquiry.Goal(), "roche")).Questions.Single();
        question.To.Should().Equal("roche");
        question.About.Should().Be(Some.TheGoal);
        question.Code.Should().Be("probe.ask");
    }

    [Fact]
    public void A_question_is_about_an_item_of_the_view_or_about_the_journey()
    {
        Laws.Broken(inquiry => inquiry.Ask(Probe.Talk, Some.GoalOf(Some.Version()), "alix"))
            .Should().Be("probe/1: 'probe.ask' is about what the view does not hold; expected an item of the view itself.");

        Laws.Appraise(inquiry => inquiry.Ask(Probe.Talk, null, "alix")).Questions.Single().About.Should().Be(new Citation(ItemKind.Journey, "j-alix"));
    }

    [Theory]
    [InlineData("roche")]
    [InlineData("service")]
    [InlineData("soeur")]
    [InlineData("tuteur")]
    public void A_question_about_a_divergence_goes_to_the_person_alone_whichever_comes_first(string other)
    {
        Laws.Broken(inquiry =>
        {
            Diverge(inquiry, inquiry.Goal());
            inquiry.Ask(Probe.Talk, inquiry.Goal(), other);
        }).Should().Be(NotTheirs);

        Laws.Broken(inquiry =>
        {
            inquiry.Ask(Probe.Talk, inquiry.Goal(), other);
            Diverge(inquiry, inquiry.Goal());
        }).Should().Be(NotTheirs);
    }

    [Fact]
    public void A_divergence_about_the_journey_is_raised_with_nobody_else_either()
    {
        Laws.Broken(inquiry =>
        {
            Diverge(inquiry, null);
            inquiry.Ask(Probe.Talk, null, "roche");
        }).Should().Be(NotTheirs);
    }

    [Fact]
    public void The_person_is_asked_about_a_divergence_and_anybody_about_another_subject()
    {
        var appraisal = Laws.Appraise(inquiry =>
        {
            inquiry.Ask(Probe.Talk, inquiry.Goal(), "alix");
            Diverge(inquiry, inquiry.Goal());
            inquiry.Ask(Probe.Talk, null, "roche");
        });

        appraisal.Questions.SelectMany(question => question.To).Should().Equal("alix", "roche");
    }

    [Fact]
    public void In_a_journey_of_several_each_of_them_may_be_asked_about_a_divergence()
    {
        var parts = Some.Neighbours(Some.Avis("a", "ana"), Some.Avis("b", "bo", judgement: Judgement.Worse));

        Laws.Appraise(
            inquiry =>
            {
                Diverge(inquiry, inquiry.Goal());
                inquiry.Ask(Probe.Talk, inquiry.Goal(), "ana");
                inquiry.Ask(Probe.Talk, inquiry.Goal(), "cy");
            },
            parts).Questions.SelectMany(question => question.To).Should().Equal("ana", "cy");
    }

    [Fact]
    public void Nobody_who_died_is_asked()
    {
        var parts = Laws.TwoVoices with { Parties = [.. Laws.TwoVoices.Parties.Select(party => party.Id == "alix" ? party with { DeceasedOn = Some.On("2025-03") } : party)] };

        Laws.Appraise(inquiry => inquiry.Ask(Probe.Talk, inquiry.Goal(), "alix"), parts).Questions.Should().BeEmpty();
        Laws.Appraise(inquiry => inquiry.Ask(Probe.Talk, inquiry.Goal(), "roche"), parts).Questions.Should().ContainSingle();
    }

    [Fact]
    public void Nobody_who_died_is_asked_where_the_reading_does_not_say_so_either()
    {
        // On the day looked back to they were alive: the view does not tell that they died since, and still nobody asks.
        var parts = Laws.TwoVoices with { Parties = [.. Laws.TwoVoices.Parties.Select(party => party.Id == "alix" ? party with { DeceasedOn = Some.On("2025-03") } : party)] };
        var view = Journey.From(parts).View(new Reading(new(2025, 2, 20), Some.FirstOfJune2025, Purpose.Support, Reader.Team));

        view.Party("alix")!.DeceasedOn.Should().BeNull();
        Probe.That(inquiry => inquiry.Ask(Probe.Talk, inquiry.Goal(), "alix")).Appraise(view).Questions.Should().BeEmpty();
    }

    private static void Diverge(Inquiry inquiry, Item? about) => inquiry.Found(Probe.Differ, about, [.. inquiry.View.Assessments]);
}

using SocialEval.Consents;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Tests.Inquiries.Reflecting;

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

    [Fact]
    public void What_a_person_is_asked_is_in_no_report_an_outside_reader_gets()
    {
        var parts = Laws.TwoVoices.Agreed(Some.Yes());
        foreach (var reader in (Reader[])[Reader.Institution, Reader.Researcher])
        {
            var report = new Evaluation(new Voices(), new BeneficiaryWord(), new CoConstruction(), AskingAll()).Run(parts.Seen(reader: reader));

            report.Appraisals[0].Findings.Should().ContainSingle("the divergence itself may be told");
            report.Appraisals.SelectMany(appraisal => appraisal.Questions).SelectMany(question => question.To)
                .Should().Contain("professional").And.NotContain("beneficiary");
            report.ToText().Should().NotContain("voulez-vous");
        }
    }

    [Fact]
    public void What_a_person_is_asked_is_for_them_and_for_those_who_accompany_them()
    {
        AskedIn(Reader.Team).Should().Contain("alix");
        AskedIn(Reader.Person).Should().Contain("alix");
        AskedIn(Reader.Party("alix")).Should().Contain("alix");
        AskedIn(Reader.Party("roche")).Should().Contain("alix");
        AskedIn(Reader.Party("soeur")).Should().NotContain("alix").And.Contain("roche");
        AskedIn(Reader.Party("tuteur")).Should().NotContain("alix").And.Contain("roche");
        AskedIn(Reader.Party("service")).Should().NotContain("alix", "an institution that takes part is one all the same");
    }

    [Fact]
    public void Among_several_each_reads_what_they_are_asked_and_not_what_the_others_are()
    {
        var parts = Some.Neighbours(Some.Avis("a", "ana"), Some.Avis("b", "bo", judgement: Judgement.Worse));

        new Voices().Appraise(parts.Seen(Purpose.Support, Reader.Party("ana"))).Questions.SelectMany(question => question.To).Should().Equal("ana");
    }

    [Fact]
    public void Where_there_was_nothing_but_a_question_to_the_person_nothing_is_told_outside() =>
        Probe.That(inquiry => inquiry.Ask(Probe.Talk, null, "beneficiary")).Appraise(Laws.TwoVoices.Agreed(Some.Yes()).Seen(reader: Reader.Institution))
            .Reason.Should().Be(Silence.NotEnoughToSay);

    private static IEnumerable<string> AskedIn(Reader reader) =>
        AskingAll().Appraise(Reflected.SharedWithAll.Seen(Purpose.Support, reader)).Questions.SelectMany(question => question.To);

    private static Probe AskingAll() => Probe.That(inquiry =>
    {
        foreach (var party in inquiry.View.Parties)
        {
            inquiry.Ask(Probe.Talk, null, party.Id);
        }
    });

    private static void Diverge(Inquiry inquiry, Item? about) => inquiry.Found(Probe.Differ, about, [.. inquiry.View.Assessments]);
}

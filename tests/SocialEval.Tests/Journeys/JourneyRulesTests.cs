using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Journeys;

public sealed class JourneyRulesTests
{
    private static readonly JourneyParts Sound = new()
    {
        Id = "j-1",
        Kind = JourneyKind.Individual,
        Parties =
        [
            new Party { Id = "amina", Role = PartyRole.Beneficiary, Name = "Amina" },
            new Party { Id = "karim", Role = PartyRole.Professional, Name = "Karim" },
        ],
        Goals = [new Goal { Id = "logement", Versions = [new GoalVersion { Id = "logement-1", Wording = new("Un chez-moi", by: "amina"), ProposedOn = On("2024-03-20") }] }],
    };

    [Fact]
    public void A_sound_journey_has_no_problem() => Problems(Sound).Should().BeEmpty();

    [Fact]
    public void Two_items_cannot_have_one_id() =>
        Problems(Sound with { Needs = [new Need { Id = "logement-1", What = "Un toit" }] })
            .Should().Equal("$.goals[0].versions[0].id: the id 'logement-1', which another item has, expected an id of its own");

    [Fact]
    public void A_reference_leads_somewhere_and_to_the_right_kind()
    {
        var assessment = new Assessment { Id = "a1", About = new(ItemKind.Goal, "g9"), By = "logement", Judgement = Judgement.Better };
        Problems(Sound with { Assessments = [assessment] }).Should().Equal(
            "$.assessments[0].about.goal: 'g9', which is not in this journey, expected the id of a goal of this journey",
            "$.assessments[0].by: 'logement', which is a goal, expected the id of a party of this journey");
    }

    [Fact]
    public void All_problems_are_listed_at_once()
    {
        var broken = Sound with
        {
            Interventions = [new Intervention { Id = "i1", What = "Un dossier", DoneBy = ["karim", "paul"], Started = On("2024-05"), Ended = On("2024-04-30") }],
            Pauses = [new Pause { Id = "p1", From = On("2024-08"), To = On("2024-07"), WishedBy = "lea" }],
            Contests = [new Contest { Id = "k1", Contested = new(ItemKind.Assessment, "a1") }],
        };
        Problems(broken).Should().Equal(
            "$.interventions[0].doneBy[1]: 'paul', which is not in this journey, expected the id of a party of this journey",
            "$.interventions[0].ended: 2024-04-30, before the start on 2024-05, expected a day on or after the start",
            "$.pauses[0].wishedBy: 'lea', which is not in this journey, expected the id of a party of this journey",
            "$.pauses[0].to: 2024-07, before the start on 2024-08, expected a day on or after the start",
            "$.contests[0].item.assessment: 'a1', which is not in this journey, expected the id of an assessment of this journey");
    }

    [Fact]
    public void An_order_of_dates_that_may_be_is_no_problem() =>
        Problems(Sound with { Pauses = [new Pause { Id = "p1", From = On("2024-08-20"), To = On("2024-08") }] }).Should().BeEmpty();

    [Fact]
    public void A_goal_has_one_version_or_more() =>
        Problems(Sound with { Goals = [new Goal { Id = "g", Versions = [] }] }).Should().Equal("$.goals[0].versions: no version, expected one or more");

    [Fact]
    public void An_individual_journey_has_one_beneficiary() =>
        Problems(Sound with { Parties = Sound.Parties.With(new Party { Id = "ines", Role = PartyRole.Beneficiary }) })
            .Should().Equal("$.parties: 2 beneficiaries, expected one in an individual journey; a collective journey has several");

    [Fact]
    public void Whoever_acts_for_another_represents_them()
    {
        var version = Sound.Goals[0].Versions[0] with { Agreements = [new Agreement { By = "karim", Answer = AgreementAnswer.Agrees, OnBehalfOf = "amina" }] };
        Problems(Sound with { Goals = [Sound.Goals[0] with { Versions = [version] }] }).Should().Equal(
            "$.goals[0].versions[0].agreements[0].onBehalfOf: 'amina', whom 'karim' does not represent, expected a party whom the one who acts represents");
    }

    [Fact]
    public void A_correction_is_of_an_item_of_its_kind_and_never_of_itself()
    {
        var testimony = new Testimony { Id = "t1", Words = "Oui", Rectifies = "t1" };
        Problems(Sound with { Testimonies = [testimony] }).Should().Equal("$.testimonies[0].rectifies: 't1', which this item is itself the correction of, expected an earlier item");
        Problems(Sound with { Testimonies = [testimony with { Rectifies = "logement" }] })
            .Should().Equal("$.testimonies[0].rectifies: 'logement', which is a goal, expected the id of a testimony of this journey");
    }

    [Fact]
    public void An_item_is_shared_with_parties_or_roles() =>
        Problems(Sound with { Testimonies = [new Testimony { Id = "t1", Words = "Oui", SharedWith = ["karim", "professional", "manager"] }] })
            .Should().Equal("$.testimonies[0].sharedWith[2]: 'manager', which is neither a party of this journey nor a role, expected the id of a party or a role");

    [Fact]
    public void An_assessment_says_something() =>
        Problems(Sound with { Assessments = [new Assessment { Id = "a1", About = new(ItemKind.Journey, "j-1") }] })
            .Should().Equal("$.assessments[0]: nothing that was said, expected a judgement, a level, a rating or words");

    [Fact]
    public void A_message_never_quotes_a_statement()
    {
        var broken = Sound with { Testimonies = [new Testimony { Id = "t1", Words = new("SECRET", by: "nobody") }] };
        Problems(broken).Should().ContainSingle().Which.Should().NotContain("SECRET");
    }

    [Fact]
    public void A_journey_without_a_problem_is_checked_without_allocating()
    {
        JourneyRules.Check(Sound, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        JourneyRules.Check(Sound, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static PartialDate On(string date) => PartialDate.Parse(date);

    private static IEnumerable<string> Problems(JourneyParts parts)
    {
        Journey.TryFrom(parts, out var problems);
        return problems.Select(problem => problem.ToString());
    }
}

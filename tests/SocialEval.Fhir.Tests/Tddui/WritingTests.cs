using CsCheck;
using NodaTime;
using SocialEval.Fhir.Tests.Writing;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Tests;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tests.Tddui;

public sealed class WritingTests
{
    private static readonly SocialEval.Reading Reading = new(new LocalDate(2026, 6, 1), Purpose.Support, Reader.Team);

    private static readonly Gen<Journey> Individual = AnyJourney.Gen.Where(journey => journey.Kind == JourneyKind.Individual);

    [Fact]
    public void Whatever_the_journey_its_project_is_valid_and_reads_back_but_for_what_is_listed() =>
        Individual.Sample(journey =>
        {
            var export = TdduiExport.Write(journey, new(new LocalDate(2030, 1, 1), Purpose.Support, Reader.Team));
            if (export.Content is not { } content)
            {
                return;
            }

            Validity.Problems(Validity.Parse(content.Span)).Should().BeEmpty();
            var again = TdduiImport.Read([new FhirFile("j.json", content)]);
            again.Problems.Should().BeEmpty();
            Differences.Unlisted(journey.View(new(new LocalDate(2030, 1, 1), Purpose.Support, Reader.Team)), again.Journeys.Should().ContainSingle().Subject, export.Losses).Should().BeEmpty();
        });

    [Fact]
    public void The_structures_agreement_is_written_apart_and_the_persons_only_where_they_gave_it()
    {
        var (bundle, journey) = Written(Agreed(("amina", AgreementAnswer.Disagrees), ("karim", AgreementAnswer.Agrees)));

        var plan = bundle.Entry.Select(entry => entry.Resource).OfType<R4.CarePlan>().Single();
        plan.SupportingInfo.Should().ContainSingle().Which.Reference.Should().Be("Consent/accord-karim");
        journey.Goals[0].Versions[^1].Agreements.Where(agreement => agreement.By == "amina").Should().OnlyContain(agreement => agreement.Answer == AgreementAnswer.Disagrees);
    }

    [Fact]
    public void Agreement_to_the_whole_project_is_one_record_for_each_who_gave_it()
    {
        var (bundle, journey) = Written(Agreed(("amina", AgreementAnswer.Agrees), ("karim", AgreementAnswer.Agrees)));

        bundle.Entry.Select(entry => entry.Resource).OfType<R4.Consent>().Should().HaveCount(2);
        journey.Goals[0].Versions[^1].Agreements.Should().HaveCount(2, "what each answered to the goal is there once");
    }

    [Theory]
    [InlineData("nadia.json")]
    [InlineData("leo.json")]
    public void The_examples_are_projects_in_which_nobody_says_what_another_said(string name)
    {
        var before = JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", name)));
        var (_, after) = Written(before);

        foreach (var goal in after.Goals)
        {
            goal.Versions[^1].Wording.By.Should().Be(before.Goals.Single(known => known.Id == goal.Id).Versions[^1].Wording.By);
        }

        after.Assessments.Should().NotBeEmpty().And.OnlyContain(assessment => before.Assessments.Any(known => known.Id == assessment.Id && known.By == assessment.By && known.Words!.Text == assessment.Words!.Text));
    }

    private static (R4.Bundle Bundle, Journey Again) Written(Journey journey)
    {
        var content = TdduiExport.Write(journey, Reading).Content!.Value;
        return (Validity.Parse(content.Span), TdduiImport.Read([new FhirFile("j.json", content)]).Journeys[0]);
    }

    private static Journey Agreed(params (string By, AgreementAnswer Answer)[] answers) => Journey.From(new JourneyParts
    {
        Id = "j-1",
        Kind = JourneyKind.Individual,
        Parties = [new Party { Id = "amina", Role = PartyRole.Beneficiary }, new Party { Id = "karim", Role = PartyRole.Professional }],
        Goals =
        [
            new Goal
            {
                Id = "marche",
                Versions =
                [
                    new GoalVersion
                    {
                        Id = "marche-1",
                        Wording = new("Aller seule au marché", "amina", "fr"),
                        Agreements = [.. answers.Select(answer => new Agreement { By = answer.By, Answer = answer.Answer, On = PartialDate.Parse("2026-01-10"), Evidence = Evidence.OwnAct })],
                    },
                ],
            },
        ],
    });
}

using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Tests.Inquiries;

public sealed class EvaluatorContractTests
{
    private static readonly Wording Gap = new("probe.gap", FindingKind.Gap);

    [Fact]
    public void An_evaluator_that_holds_to_the_laws_has_no_breach()
    {
        EvaluatorContract.Check(Probe.OfAssessments(), Some.Nadia()).Should().BeEmpty();
        FluentActions.Invoking(() => EvaluatorContract.Require(Probe.OfAssessments())).Should().NotThrow();
    }

    [Fact]
    public void A_failure_is_seen_with_where_it_was_thrown_and_without_its_message()
    {
        var breach = Only(Probe.That(inquiry => throw new InvalidOperationException(inquiry.View.Goals.IsEmpty ? "" : "Un secret")));

        breach.Law.Should().Be(ContractLaw.NeverFails);
        breach.Seen.Should().StartWith("System.InvalidOperationException at SocialEval.Tests.Inquiries.EvaluatorContractTests").And.NotContain("secret");
        breach.Reading.Should().NotBeNull();
    }

    [Fact]
    public void An_evaluator_that_fails_on_an_erased_assessment_only_is_found_out()
    {
        var breach = Only(Probe.That(inquiry =>
        {
            foreach (var assessment in inquiry.View.Assessments)
            {
                if (assessment.Id == "avis-marc" && assessment.Words is { Erased: not null })
                {
                    throw new NotSupportedException();
                }
            }
        }));

        breach.Journey.Should().Be("journey 'sample-individual' with everything erased");
        breach.ToString().Should().StartWith("NeverFails on journey 'sample-individual' with everything erased, as of 2024-12-25 on 2024-12-25 for support by team: System.NotSupportedException at ").And.EndWith(", expected an appraisal, whatever there is to read");
    }

    [Fact]
    public void An_evaluator_that_breaks_a_law_of_inquiries_is_found_out()
    {
        Only(Probe.That(inquiry => inquiry.Found(Probe.Says, null)))
            .Seen.Should().Be("probe/1: 'probe.says' cites nothing; expected what it rests on; only a gap may cite nothing.");
    }

    [Fact]
    public void An_evaluator_that_remembers_is_found_out()
    {
        var calls = 0;

        Breaches(Probe.That(inquiry =>
        {
            if (!inquiry.View.Goals.IsEmpty)
            {
                var gap = new Wording<string>("probe.gap", FindingKind.Gap, (_, arguments) => arguments.Number("calls", calls));
                calls++;
                inquiry.Found(gap, "", inquiry.View.Goals[0]);
            }
        })).Should().Contain(breach => breach.Law == ContractLaw.SaysTheSameAgain);
    }

    [Fact]
    public void An_evaluator_that_tells_what_it_read_elsewhere_is_found_out()
    {
        var read = new HashSet<string>(StringComparer.Ordinal);

        Breaches(Probe.That(inquiry =>
        {
            foreach (var testimony in inquiry.View.Testimonies)
            {
                if (testimony.Words.Text is { } words)
                {
                    read.Add(words);
                }
            }

            var told = new Wording<string>("probe.gap", FindingKind.Gap, (_, arguments) => arguments.Several("words", [.. read]));
            if (!inquiry.View.Goals.IsEmpty)
            {
                inquiry.Found(told, "", inquiry.View.Goals[0]);
            }
        })).Should().Contain(breach => breach.Law == ContractLaw.KnowsNothingElse && breach.Seen == "the argument 'words' of 'probe.gap' is from outside the view");
    }

    [Fact]
    public void An_evaluator_that_has_something_to_say_of_an_empty_journey_is_found_out()
    {
        var breach = Only(Probe.That(inquiry => inquiry.Found(Gap, null)));

        breach.Law.Should().Be(ContractLaw.IsQuietOnAnEmptyJourney);
        breach.Seen.Should().Be("the finding 'probe.gap'");
    }

    [Fact]
    public void An_evaluator_to_whom_the_first_listed_is_the_first_is_found_out()
    {
        var breach = Only(Probe.That(inquiry =>
        {
            foreach (var goal in inquiry.View.Goals)
            {
                var agreements = goal.Versions[^1].Agreements;
                if (!agreements.IsEmpty)
                {
                    inquiry.Found(First, agreements[0], goal, goal);
                }
            }
        }));

        breach.Law.Should().Be(ContractLaw.IgnoresTheOrderOfItems);
        breach.Seen.Should().Be("'probe.figure', then 'probe.figure'");
    }

    private static readonly Wording<Agreement> First = new("probe.figure", FindingKind.Recorded, static (agreement, arguments) => arguments.Word<AgreementAnswer>("answer", agreement.Answer));

    [Fact]
    public void An_evaluator_that_takes_a_party_for_an_unknown_speaker_is_found_out()
    {
        Breaches(Probe.That(inquiry =>
        {
            foreach (var party in inquiry.View.Parties)
            {
                if (party.Role == PartyRole.Beneficiary && !inquiry.View.Testimonies.IsEmpty)
                {
                    inquiry.Found(new Wording<Party>("probe.figure", FindingKind.Recorded, static (_, _) => { }), party, null, inquiry.View.Testimonies[0]);
                }
            }
        })).Should().BeEmpty("whose voice it is comes from what is cited, and an evaluator cannot say otherwise");
    }

    [Theory]
    [InlineData("probe.nothing", "no text for 'probe.nothing'")]
    [InlineData("probe.empty", "an empty text for 'probe.empty' in 'fr'")]
    [InlineData("probe.quote", "no argument for the hole {words} of 'probe.quote' in 'fr'")]
    public void A_text_that_does_not_hold_is_found_out(string code, string seen)
    {
        var wording = new Wording<string>(code, FindingKind.Gap, static (_, _) => { });

        Breaches(OfFirstGoal(wording)).Should().Contain(breach => breach.Law == ContractLaw.HasItsTexts && breach.Seen == seen);
    }

    [Fact]
    public void A_word_without_a_text_in_its_format_is_found_out()
    {
        var wording = new Wording<string>("probe.word", FindingKind.Gap, static (_, arguments) => arguments.Text("what", "inconnu"));

        Breaches(OfFirstGoal(wording)).Should().Contain(breach => breach.Seen == "no text in the format 'kind' for what the hole {what} of 'probe.word' in 'fr' holds");
    }

    [Fact]
    public void A_code_of_another_evaluator_is_found_out()
    {
        var other = new Probe(
            inquiry =>
            {
                if (!inquiry.View.Goals.IsEmpty)
                {
                    inquiry.Found(Gap, inquiry.View.Goals[0]);
                }

                return inquiry.Conclude();
            },
            Probe.Words,
            "other/1");

        Breaches(other).Select(breach => breach.Seen).Should().BeEquivalentTo(
            "no text for 'other.title' in 'fr'", "no text for 'other.title' in 'en'", "the code 'probe.gap'");
    }

    [Fact]
    public void A_text_that_lacks_in_a_language_is_found_out()
    {
        var texts = new Texts("SocialEval.Tests.Inquiries.LackingTexts", typeof(Probe).Assembly, "fr", "en");

        Breaches(Probe.That(_ => { }, texts)).Should().ContainSingle()
            .Which.ToString().Should().Be("HasItsTexts: no text for 'probe.gap' in 'en', expected a text for each code in each language");
    }

    [Fact]
    public void Every_breach_is_told_when_the_contract_is_required()
    {
        FluentActions.Invoking(() => EvaluatorContract.Require(Probe.That(inquiry => inquiry.Found(Gap, null))))
            .Should().Throw<BrokenContractException>()
            .WithMessage("probe/1 breaks its contract:*IsQuietOnAnEmptyJourney on journey 'nobody'*")
            .Which.Breaches.Should().ContainSingle();
    }

    private static Probe OfFirstGoal(Wording<string> wording) => Probe.That(inquiry =>
    {
        if (!inquiry.View.Goals.IsEmpty)
        {
            inquiry.Found(wording, "", inquiry.View.Goals[0]);
        }
    });

    private static Sequence<ContractBreach> Breaches(Evaluator evaluator) => EvaluatorContract.Check(evaluator);

    private static ContractBreach Only(Evaluator evaluator) => Breaches(evaluator).Should().ContainSingle().Which;
}

using SocialEval.Inquiries;
using SocialEval.Inquiries.Contract;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries;

/// <summary>What the contract sees of what a text says: grades, and words in somebody's mouth.</summary>
public sealed class ContractMeaningTests
{
    private static readonly Texts Judging = new("SocialEval.Tests.Inquiries.JudgingTexts", typeof(Probe).Assembly, "fr", "en");

    [Theory]
    [InlineData("0.33")]
    [InlineData("66.7")]
    [InlineData("4711")]
    [InlineData("-1.5")]
    public void A_number_that_nobody_wrote_and_nobody_can_count_is_found_out(string number)
    {
        var index = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var wording = new Wording<Assessment>("probe.index", FindingKind.Recorded, (_, arguments) => arguments.Number("index", index));

        OfTheLast(wording).Should().ContainSingle().Which.ToString().Should()
            .StartWith("GradesNobody on journey 'sample-").And
            .Contain("a number in the argument 'index' of 'probe.index', expected a number that somebody wrote");
    }

    [Fact]
    public void A_number_in_letters_or_in_a_list_is_one_all_the_same()
    {
        OfTheLast(new Wording<Assessment>("probe.index", FindingKind.Recorded, (_, arguments) => arguments.Text("index", "0,33")))
            .Should().Contain(breach => breach.Law == ContractLaw.GradesNobody);
        OfTheLast(new Wording<Assessment>("probe.index", FindingKind.Recorded, (_, arguments) => arguments.Several("index", ["2", "4711.5"])))
            .Should().Contain(breach => breach.Law == ContractLaw.GradesNobody);
    }

    [Fact]
    public void What_somebody_wrote_a_count_and_a_span_of_time_are_no_grades()
    {
        OfEach(assessment => assessment.Rating is not null, new Wording<Assessment>("probe.index", FindingKind.Recorded, (rated, arguments) => arguments.Number("index", rated.Rating!.Value))).Should().BeEmpty();
        OfEach(assessment => assessment.Level is not null, new Wording<Assessment>("probe.index", FindingKind.Recorded, (rated, arguments) => arguments.Number("index", rated.Level))).Should().BeEmpty();
        OfTheLast(new Wording<Assessment>("probe.index", FindingKind.Recorded, (_, arguments) => arguments.Number("index", 3))).Should().BeEmpty();
        OfEach(assessment => assessment.On?.Earliest.Year == 2024, new Wording<Assessment>("probe.days", FindingKind.Recorded, (_, arguments) => arguments.Text("span", "28..58"))).Should().BeEmpty();
        OfEach(assessment => assessment.On is not null, new Wording<Assessment>("probe.plain-date", FindingKind.Recorded, (assessment, arguments) => arguments.Text("on", assessment.On!.Value.Earliest.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Should().BeEmpty();
    }

    [Fact]
    public void A_percentage_is_found_out_even_of_a_number_that_could_be_a_count()
    {
        var share = new Wording<Assessment>("probe.share", FindingKind.Recorded, (_, arguments) => arguments.Number("share", 3));

        OfTheLast(share).Select(breach => breach.Seen).Should().BeEquivalentTo(
            "a percentage in the text of 'probe.share' in 'fr'", "a percentage in the text of 'probe.share' in 'en'");
    }

    [Fact]
    public void Beside_a_figure_of_a_method_numbers_and_percentages_may_stand()
    {
        var share = new Wording<Assessment>("probe.share", FindingKind.Recorded, (_, arguments) => arguments.Number("share", 33.3m));

        Breaches(inquiry =>
        {
            if (Last(inquiry) is { By: { } owner } last && inquiry.View.Party(owner) is not null)
            {
                inquiry.Found(share, last, [new Figure(33.3, "points", "une méthode", owner)], inquiry.View.Find(last.About), last);
            }
        }).Should().BeEmpty();
    }

    [Fact]
    public void A_word_of_score_rank_or_light_is_found_out_wherever_it_stands_in_the_texts()
    {
        Breaches(_ => { }, Judging).Select(breach => breach.ToString()).Should().BeEquivalentTo(
            "GradesNobody: 'Score' in the text of 'probe.title' in 'fr', expected no word of rank, score, target, light, average or lateness",
            "GradesNobody: 'rouge' in the text of 'probe.gap' in 'fr', expected no word of rank, score, target, light, average or lateness",
            "GradesNobody: 'ranks' in the text of 'probe.gap' in 'en', expected no word of rank, score, target, light, average or lateness");
    }

    [Fact]
    public void Such_a_word_is_found_out_in_an_argument_too()
    {
        var light = new Wording<string>("probe.gap", FindingKind.Gap, (_, arguments) => arguments.Text("light", "vert"));

        Breaches(inquiry => Gap(inquiry, light), Judging).Should().Contain(breach => breach.Seen == "'vert' in the text of 'probe.gap' in 'fr'" && breach.Journey.StartsWith("journey 'sample-"));
    }

    [Fact]
    public void What_somebody_says_in_their_own_words_is_no_word_of_the_evaluator()
    {
        var says = Journey.From(Some.NadiaParts() with
        {
            Testimonies = [new Testimony { Id = "rouge", Words = new("Je suis dans le rouge, à 33 % de ce que je gagnais.", "nadia"), On = PartialDate.OfYear(2025) }],
        });

        EvaluatorContract.Check(Probe.That(inquiry =>
        {
            foreach (var testimony in inquiry.View.Testimonies)
            {
                inquiry.Found(new Wording("probe.unspoken", FindingKind.Recorded), null, testimony);
            }
        }), says).Should().BeEmpty();
    }

    [Fact]
    public void Whoever_is_made_to_say_what_another_says_is_found_out()
    {
        var hearsay = new Wording("probe.hearsay", FindingKind.Recorded);

        Breaches(inquiry =>
        {
            foreach (var assessment in inquiry.View.Assessments)
            {
                if (inquiry.View.Party(assessment.By) is { Role: PartyRole.Professional } && inquiry.View.Parties.Count(party => party.Role == PartyRole.Beneficiary) == 1)
                {
                    inquiry.Found(hearsay, null, assessment);
                }
            }
        }).Select(breach => (breach.Law, breach.Seen)).Should().BeEquivalentTo(
        [
            (ContractLaw.SpeaksForNobody, "'probe.hearsay' has somebody say what they did not say in anything it cites, in 'fr'"),
            (ContractLaw.SpeaksForNobody, "'probe.hearsay' has somebody say what they did not say in anything it cites, in 'en'"),
        ]);
    }

    [Fact]
    public void Whoever_says_something_in_what_is_cited_may_be_told_as_saying_it()
    {
        var hearsay = new Wording("probe.hearsay", FindingKind.Recorded);

        Breaches(inquiry =>
        {
            foreach (var assessment in inquiry.View.Assessments)
            {
                if (inquiry.View.IsBeneficiary(assessment.By) && inquiry.View.Parties.Count(party => party.Role == PartyRole.Beneficiary) == 1)
                {
                    inquiry.Found(hearsay, null, assessment);
                }
            }
        }).Should().BeEmpty();
    }

    [Fact]
    public void A_day_between_the_name_and_the_verb_hides_nobody()
    {
        var dated = new Wording<Party>("probe.dated-hearsay", FindingKind.Gap, (party, arguments) => arguments.Text("who", party.Id));

        Breaches(inquiry =>
        {
            if (!inquiry.View.Goals.IsEmpty && inquiry.View.Parties.FirstOrDefault(party => party.Role == PartyRole.Beneficiary) is { } person)
            {
                inquiry.Found(dated, person, inquiry.View.Goals[0]);
            }
        }).Should().Contain(breach => breach.Law == ContractLaw.SpeaksForNobody && breach.Seen.Contains("'probe.dated-hearsay'"));
    }

    [Theory]
    [InlineData("Lina dit oui.", true)]
    [InlineData("Lina, le 2 mai 2024, dit oui.", true)]
    [InlineData("La personne concernée dit oui.", false)]
    [InlineData("Carolina dit oui.", false)]
    [InlineData("Pour Lina, Marc dit oui.", false)]
    [InlineData("Lina ne dit rien.", false)]
    [InlineData("On demande à Lina ce qu'elle en dit.", false)]
    [InlineData("Nous n'avons pas trace de ce que Lina dit.", false)]
    public void Somebody_says_something_where_their_name_stands_before_the_verb(string text, bool says) =>
        SaidBy.IsIn(text, "Lina").Should().Be(says);

    [Theory]
    [InlineData("fr", "une cible", "cible")]
    [InlineData("fr-simple", "Il est en retard.", "en retard")]
    [InlineData("en", "the league table", "league table")]
    [InlineData("en", "🟢", "🟢")]
    [InlineData("br", "↗", "↗")]
    [InlineData("br", "score", null)]
    [InlineData("fr", "vertical, dérangé, targette", null)]
    [InlineData("en", "scored", "scored")]
    [InlineData("en", "related, frankly", null)]
    public void Refused_words_are_whole_words_of_the_language(string language, string text, string? refused) =>
        RefusedWords.In(text, language).Should().Be(refused);

    private static Assessment? Last(Inquiry inquiry)
    {
        var assessments = inquiry.View.Assessments.AsSpan().ToArray();
        return assessments.OrderBy(assessment => assessment.Id, StringComparer.Ordinal).LastOrDefault();
    }

    private static void Gap(Inquiry inquiry, Wording<string> wording)
    {
        if (!inquiry.View.Goals.IsEmpty)
        {
            inquiry.Found(wording, "", inquiry.View.Goals[0]);
        }
    }

    private static Sequence<ContractBreach> OfTheLast(Wording<Assessment> wording) => Breaches(inquiry =>
    {
        if (Last(inquiry) is { } last)
        {
            inquiry.Found(wording, last, null, last);
        }
    });

    private static Sequence<ContractBreach> OfEach(Func<Assessment, bool> which, Wording<Assessment> wording) => Breaches(inquiry =>
    {
        foreach (var assessment in inquiry.View.Assessments)
        {
            if (which(assessment))
            {
                inquiry.Found(wording, assessment, null, assessment);
            }
        }
    });

    private static Sequence<ContractBreach> Breaches(Action<Inquiry> act, Texts? texts = null) => EvaluatorContract.Check(Probe.That(act, texts));
}

using System.Text;
using System.Text.RegularExpressions;
using SocialEval.Consents;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>Institutions and researchers: roles instead of names everywhere, and no word of what was held back.</summary>
public sealed class OutsideReadersTests
{
    private static readonly JourneyParts Whole = MentioningNobody(Some.Nadia().Parts);

    [Theory]
    [InlineData(Purpose.Evaluation, ReaderKind.Institution)]
    [InlineData(Purpose.Evaluation, ReaderKind.Researcher)]
    [InlineData(Purpose.Research, ReaderKind.Researcher)]
    public void Everybody_is_a_role(Purpose purpose, ReaderKind reader)
    {
        var view = Seen(Whole.Agreed([.. Whole.Parties.Select(party => Some.Yes(party.Id, Purpose.Evaluation)), .. Whole.Parties.Select(party => Some.Yes(party.Id, Purpose.Research))]), purpose, reader);
        view.Parties.Should().OnlyContain(party => party.Name == null && party.Function == null);
        view.Parties.Ids().Should().BeEquivalentTo("beneficiary", "professional", "professional-2", "organisation", "relative", "relative-2", "relative-3");
        view.Assessments.Select(assessment => assessment.By).Should().Contain("beneficiary").And.OnlyContain(by => view.Party(by) != null);
        view.Goals.Should().HaveCount(3);
        var everything = Description.Of(view.Goals) + Description.Of(view.Interventions) + Description.Of(view.Outcomes) + Description.Of(view.Assessments) + Description.Of(view.Parties) + Description.Of(view.Pauses);
        CheckNamesNobody(everything);
    }

    [Fact]
    public void Everybody_is_a_role_in_a_report_its_arguments_and_its_questions()
    {
        var view = Whole.Agreed([.. Whole.Parties.Select(party => Some.Yes(party.Id))]).Seen(reader: Reader.Institution);
        var report = new Evaluation(new BeneficiaryWord(), new CoConstruction(), new TimeGiven(), new Horizons(), new Voices()).Run(view);
        report.Appraisals.SelectMany(appraisal => appraisal.Findings).Should().NotBeEmpty();
        CheckNamesNobody(Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(report)) + report.ToText("fr") + report.ToText("en") + report.ToMarkdown("fr"));
    }

    [Theory]
    [InlineData(Purpose.Evaluation, ReaderKind.Institution)]
    [InlineData(Purpose.Evaluation, ReaderKind.Researcher)]
    [InlineData(Purpose.Research, ReaderKind.Researcher)]
    public void What_was_held_back_is_not_told_nor_why_there_is_nothing(Purpose purpose, ReaderKind reader)
    {
        foreach (var consents in (Consent[][])[[], [Some.No("nadia"), Some.No("nadia", Purpose.Research)], [Some.Yes("nadia") with { Items = [] }]])
        {
            var view = Seen(Whole.Agreed(consents), purpose, reader);
            view.Withheld.Should().BeNull();
            var report = new Evaluation(new BeneficiaryWord(), new CoConstruction(), new TimeGiven()).Run(view);
            report.Withheld.Should().BeNull();
            report.Appraisals.Should().OnlyContain(appraisal => appraisal.ReasonCode == "not-enough-to-say");
        }
    }

    [Fact]
    public void A_correction_of_somebody_does_not_give_their_id_away()
    {
        var parts = Some.Told(Some.Tells()).Agreed(Some.Yes());
        parts = parts with { Parties = parts.Parties.With(new() { Id = "roche-bis", Role = PartyRole.Professional, Rectifies = "roche" }) };
        parts.Seen(reader: Reader.Institution).Parties.Select(party => party.Rectifies).OfType<string>().Should().Equal("professional");
        parts.Seen(reader: Reader.Team).Party("roche-bis")!.Rectifies.Should().Be("roche");
    }

    [Fact]
    public void A_level_without_its_words_and_a_rating_without_its_instrument_are_not_told()
    {
        var parts = Rated().Agreed(Some.Yes());

        var told = parts.Seen(reader: Reader.Institution, vocabulary: new("mieux-être", "Un toit")).Assessments.Single(assessment => assessment.Id == "assessment-1");
        told.Level.Should().Be(1);
        told.Rating!.Instrument.Should().Be("mieux-être");
        foreach (var words in (HostVocabulary[])[HostVocabulary.None, new("Mieux-être", "un toit")])
        {
            var view = parts.Seen(reader: Reader.Institution, vocabulary: words);
            view.Goals.Single().Versions.Single().Scale.Should().BeEmpty();
            view.Assessments.Single().Should().Match<Assessment>(assessment => assessment.Level == null && assessment.Rating == null && assessment.Judgement == Judgement.Better);
        }

        parts.Seen(reader: Reader.Team).Assessments.Should().HaveCount(2).And.OnlyContain(assessment => assessment.Rating != null || assessment.Level != null);
    }

    [Fact]
    public void What_only_tells_apart_is_numbered_in_the_order_of_the_view()
    {
        var parts = (Some.Told() with
        {
            Stories = [StoryOf("a", "les nuits"), StoryOf("b", "ma sœur"), StoryOf("c", "les nuits"), StoryOf("d", Story.Unwelcome), StoryOf("e", null)],
        }).Agreed(Some.Yes());

        parts.Seen(reader: Reader.Institution).Stories.Select(story => story.Domain).Should().Equal("domain-1", "domain-2", "domain-1", Story.Unwelcome, null);
        parts.Seen(reader: Reader.Institution, vocabulary: new("ma sœur")).Stories.Select(story => story.Domain).Should().Equal("domain-1", "ma sœur", "domain-1", Story.Unwelcome, null);
    }

    private static Story StoryOf(string id, string? domain) => new() { Id = id, What = Some.Says("alix", "Moi"), Domain = domain };

    private static JourneyParts Rated() => Some.Told() with
    {
        Goals = [new() { Id = "toit", Versions = [new() { Id = "toit-1", Wording = Some.Says("alix", "Un toit"), Scale = [new(1, "Un toit")] }] }],
        Assessments =
        [
            new() { Id = "a", About = new(ItemKind.Goal, "toit"), By = "alix", Judgement = Judgement.Better, Level = 1, Rating = new() { Instrument = "mieux-être", Value = 7 } },
            new() { Id = "b", About = new(ItemKind.Goal, "toit"), By = "alix", Level = 1 },
        ],
    };

    [Fact]
    public void An_organisation_is_told_by_what_it_is_and_never_as_a_person()
    {
        var parts = Some.Told() with
        {
            Parties = Some.Told().Parties.With(new() { Id = "mairie-de-x", Role = PartyRole.Organisation, Name = "Mairie de X", Function = "le service du logement" }),
            Interventions = [new() { Id = "demande", What = Some.Says("alix", "Un logement"), AskedBy = "alix", AskedOn = Some.On("2024-03-01"), Decision = new() { AskedOf = "mairie-de-x", Answer = DecisionAnswer.Refused, On = Some.On("2024-05-01") } }],
        };
        var report = new Evaluation(new Rights()).Run(parts.Agreed(Some.Yes()).Seen(reader: Reader.Institution));

        report.ToText("fr").Should().Contain("service du logement").And.NotContain("Mairie");
        ReportJson.Read(ReportJson.ToUtf8Bytes(report)).ToText("fr").Should().Contain("service du logement");
    }

    [Fact]
    public void Support_is_never_for_somebody_outside()
    {
        var view = Some.Told(Some.Tells()).Agreed(Some.Yes(purpose: Purpose.Support)).Seen(Purpose.Support, Reader.Institution);
        view.Testimonies.Should().BeEmpty();
        view.Parties.Should().BeEmpty();
    }

    [Fact]
    public void Earlier_journeys_are_not_theirs_to_find()
    {
        var parts = (Some.Told() with { Earlier = ["j-avant"] }).Agreed(Some.Yes());
        parts.Seen(reader: Reader.Institution).Earlier.Should().BeEmpty();
        parts.Seen(reader: Reader.Team).Earlier.Should().Equal("j-avant");
    }

    private static JourneyView Seen(JourneyParts parts, Purpose purpose, ReaderKind reader) =>
        parts.Seen(purpose, reader == ReaderKind.Researcher ? Reader.Researcher : Reader.Institution);

    // The service's id is a word of the texts too: that it is not told is seen by its name.
    private static void CheckNamesNobody(string text)
    {
        foreach (var name in Whole.Parties.SelectMany(party => (string?[])[party.Id, party.Name]).OfType<string>().Where(name => name is not "service"))
        {
            text.Should().NotMatchRegex($@"(?<![\p{{L}}\d-]){Regex.Escape(name)}(?![\p{{L}}\d-])");
        }
    }

    private static JourneyParts MentioningNobody(JourneyParts parts) => parts with
    {
        Parties = [.. parts.Parties.Select(party => party.Id == "service" ? party with { Name = "Les Tilleuls" } : party)],
        Goals = [.. parts.Goals.Select(goal => goal with { Versions = [.. goal.Versions.Select(version => version with { Wording = version.Wording with { Mentions = [] } })] })],
    };
}

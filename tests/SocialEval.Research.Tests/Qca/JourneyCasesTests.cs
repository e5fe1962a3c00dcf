using NodaTime;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Research.Qca;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Qca;

public sealed class JourneyCasesTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    private static readonly JourneyCases Questions = new JourneyCases("mieux selon la personne", view => view.Assessments is [{ } told, ..] ? (told.Judgement == Judgement.Better ? 1 : 0) : null)
        .With(new(Condition.Crisp("pause respectée"), view => view.Pauses.Count > 0 ? 1 : 0))
        .With(new(Condition.MultiValue("objectifs", 3), view => Math.Min(view.Needs.Count, 2)));

    [Fact]
    public void Questions_put_to_views_make_cases_by_pseudonym()
    {
        var cases = Questions.Of([("Alma", View(Judgement.Better, pauses: 1, needs: 3)), ("Brahim", View(Judgement.Worse, pauses: 0, needs: 0)), ("Chantal", View(Judgement.Better, pauses: 1, needs: 1))]);

        cases.Names.Should().Equal("Alma", "Brahim", "Chantal");
        cases.Outcome.Should().Be("mieux selon la personne");
        Enumerable.Range(0, 3).Select(i => (cases[i, 0], cases[i, 1])).Should().Equal((1, 2), (0, 0), (1, 1));
        Solution.Parsimonious(TruthTable.Of(cases)).Models.Told().Should().Contain("pause respectée[1]");
    }

    [Fact]
    public void What_a_view_does_not_tell_is_a_problem_by_pseudonym_and_never_a_value()
    {
        var asked = () => Questions.Of([("Alma", View(null, pauses: 1, needs: 1)), ("Brahim", View(Judgement.Same, pauses: 1, needs: 0))]);

        asked.Should().Throw<InvalidTableException>().Which.Problems.Select(problem => problem.ToString()).Should().Equal(
            "column 'mieux selon la personne', row 'Alma': nothing told in the view, expected a value, or a case left out");
    }

    [Fact]
    public void Conditions_that_do_not_differ_between_journeys_are_refused()
    {
        var asked = () => Questions.Of([("Alma", View(Judgement.Better, pauses: 1, needs: 1)), ("Brahim", View(Judgement.Same, pauses: 1, needs: 0))]);

        asked.Should().Throw<InvalidTableException>().WithMessage("column 'pause respectée': '1' in every case, expected a condition that differs between cases");
    }

    [Fact]
    public void A_view_for_somebody_who_takes_part_is_refused()
    {
        var asked = () => Questions.Of([("Alma", View(Judgement.Better, pauses: 1, needs: 1, Reader.Team))]);

        asked.Should().Throw<ArgumentException>().WithMessage("The view of the case 'Alma' is for a reader who takes part; expected one for an outside reader.*");
    }

    private static JourneyView View(Judgement? judgement, int pauses, int needs, Reader? reader = null) => Journey.From(new JourneyParts
    {
        Id = "j-1",
        Kind = JourneyKind.Individual,
        Parties = [new() { Id = "p", Role = PartyRole.Beneficiary }],
        Needs = [.. Enumerable.Range(0, needs).Select(i => new Need { Id = $"b{i}", What = new("un toit", "p") })],
        Pauses = [.. Enumerable.Range(0, pauses).Select(i => new Pause { Id = $"pause{i}", From = PartialDate.Parse("2024-07"), WishedBy = "p" })],
        Assessments = judgement is { } told
            ? [new() { Id = "a", About = new(ItemKind.Journey, "j-1"), By = "p", On = PartialDate.Parse("2025-01-10"), Judgement = told }]
            : [],
        Consents = [new() { Id = "c", By = "p", Purpose = Purpose.Research, Answer = ConsentAnswer.Given, On = PartialDate.Parse("2024-01-10") }],
    }).View(new Reading(Day, Purpose.Research, reader ?? Reader.Researcher));
}

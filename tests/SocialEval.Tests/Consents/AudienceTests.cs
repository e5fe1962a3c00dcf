using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Nobody is asked about what does not reach them, or listed as silent on it, whichever evaluator it is.</summary>
public sealed class AudienceTests
{
    [Fact]
    public void Nobody_is_asked_about_an_item_they_may_not_read() => Reports((journey, reading, report) =>
    {
        foreach (var question in report.Appraisals.SelectMany(appraisal => appraisal.Questions))
        {
            question.To.Should().NotContain(party => !MayRead(journey, reading, party, question.About), "{0} asks about {1}", question.Code, question.About);
        }
    });

    [Fact]
    public void No_gap_names_a_beneficiary_whom_its_subject_does_not_reach() => Reports((journey, reading, report) =>
    {
        foreach (var gap in report.Appraisals.SelectMany(appraisal => appraisal.Findings).Where(finding => finding.Kind == FindingKind.Gap))
        {
            var named = gap.Arguments.SelectMany(argument => argument.Texts is { } several ? [.. several] : (string?[])[argument.Text]).OfType<string>()
                .Where(id => journey.Parties.Any(party => party.Id == id && party.Role == PartyRole.Beneficiary));
            named.Should().NotContain(party => !MayRead(journey, reading, party, gap.About), "{0} is about {1}", gap.Code, gap.About);
        }
    });

    [Fact]
    public void A_goal_kept_from_one_of_two_asks_them_nothing_and_does_not_list_them()
    {
        var parts = Some.Neighbours();
        var journey = Journey.From(parts with { Goals = [parts.Goals[0] with { SharedWith = ["ana", "roche"] }] });

        var report = new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true }.Run(Some.TeamView(journey));

        report.ToText("fr").Should().NotContain("Bo").And.NotContain("Cy").And.Contain("Ana");
    }

    private static void Reports(Action<Journey, Reading, EvaluationReport> law) => MarkedJourneys.Any.Hold(made =>
    {
        if (!made.Reading.Reader.IsOutside)
        {
            law(made.Journey, made.Reading, new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true }.Run(made.Journey.View(made.Reading)));
        }
    });

    private static bool MayRead(Journey journey, Reading reading, string party, Citation about) => about.Kind == ItemKind.Journey
        || journey.View(new Reading(reading.AsOf, reading.On, Purpose.Support, Reader.Party(party))).Find(about) is not null;
}

using SocialEval.Methods;
using SocialEval.Methods.FrenchDuties;

namespace SocialEval.Tests.Methods.FrenchDuties;

public sealed class EvidenceExportTests
{
    private static readonly Sequence<Criterion> Criteria =
    [
        new("1.1.1", 1, "droits", "1.1"), new("1.1.2", 1, "droits", "1.1"), new("3.2.1", 3, "qualité", "3.2", IsImperative: true),
    ];

    [Fact]
    public void Evidence_is_brought_to_criteria_and_what_has_none_shows()
    {
        var export = EvidenceExport.Of(Criteria, [new("1.1.1", ["a1", "t1"]), Rated("1.1.1", ElementRating.Star)]);

        export.WithoutEvidence.Should().Equal("1.1.2", "3.2.1");
        export.Evidence.Should().HaveCount(2);
    }

    [Fact]
    public void A_rule_is_the_callers_and_is_named_with_its_version()
    {
        var export = EvidenceExport.Of(Criteria, [Rated("1.1.1", ElementRating.Two), Rated("1.1.1", ElementRating.Star), Rated("3.2.1", ElementRating.Three)]).RatedBy(new LowestForTheTest());

        export.Criteria.Should().Equal(new GroupRating("1.1.1", 2, 2), new GroupRating("1.1.2", 0, null), new GroupRating("3.2.1", 1, 3));
        export.Objectives.Should().Equal(new GroupRating("1.1", 2, 2), new GroupRating("3.2", 1, 3));
        export.Chapters.Select(chapter => chapter.Of).Should().Equal("1", "3");
        export.Parameters.Should().Equal(new MethodParameter("rule", "lowest-for-the-test/1"), new MethodParameter("source", "Invented for this test."));
    }

    [Fact]
    public void What_the_rules_of_rating_exclude_is_refused() => Refusals.Of(() => EvidenceExport.Of(
        Criteria,
        [
            Rated("3.2.1", ElementRating.NotConcerned),
            Rated("3.2.1", ElementRating.UnfitAnswer) with { Attempts = ["Question reformulée."] },
            Rated("1.1.1", ElementRating.UnfitAnswer),
            new("1.1.2", [], ElementRating.NotConcerned, "karim"),
            new("1.1.2", [], ElementRating.Four, RatedBy: null, "parce que"),
            new("9.9.9", ["a"]),
        ])).Should().Equal(
            "criteria-evidence: evidence[0]: NC on '3.2.1', which is imperative, expected a rating from 1 to 4, or ★",
            "criteria-evidence: evidence[1]: RI on '3.2.1', of chapter 3, expected RI in chapter 1 only",
            "criteria-evidence: evidence[2]: RI without attempts, expected how the question was put otherwise",
            "criteria-evidence: evidence[3]: a rating without a reason, expected why, in words",
            "criteria-evidence: evidence[4]: a rating of nobody, expected who rates",
            "criteria-evidence: evidence[4]: a rating that rests on nothing, expected what it rests on",
            "criteria-evidence: evidence[5]: to '9.9.9', which is not among the criteria, expected one of them");

    [Fact]
    public void A_rule_without_a_version_or_a_source_is_refused() => Refusals.Of(() => _ = new Unnamed().Id).Should().Equal(
        "criteria-evidence: rule.id: 'ours', expected a name that ends in its version, as in 'our-reading/1'",
        "criteria-evidence: rule.source: nothing, expected where the rule was published, and when");

    [Fact]
    public void A_rule_that_leaves_the_scale_is_refused() => Refusals.Of(() => EvidenceExport.Of(Criteria, [Rated("1.1.1", ElementRating.Two)]).RatedBy(new OffTheScale())).Should().Equal(
        "criteria-evidence: rule 'off-the-scale/1': '5', expected a rating from 1 to 4, or none");

    private static CriterionEvidence Rated(string criterion, ElementRating rating) => new(criterion, ["a1"], rating, "karim", "parce que");

    private sealed class LowestForTheTest() : RatingRule("lowest-for-the-test/1", "Invented for this test.")
    {
        protected override int? BroughtBack(RatedLevel level, ReadOnlySpan<ElementRating> elements, ReadOnlySpan<int> criteria) => Math.Min(4, (int)elements.ToArray().Min());
    }

    private sealed class OffTheScale() : RatingRule("off-the-scale/1", "Invented for this test.")
    {
        protected override int? BroughtBack(RatedLevel level, ReadOnlySpan<ElementRating> elements, ReadOnlySpan<int> criteria) => 5;
    }

    private sealed class Unnamed() : RatingRule("ours", " ")
    {
        protected override int? BroughtBack(RatedLevel level, ReadOnlySpan<ElementRating> elements, ReadOnlySpan<int> criteria) => null;
    }
}

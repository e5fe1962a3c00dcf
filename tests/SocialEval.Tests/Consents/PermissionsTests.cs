using SocialEval.Consents;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>Who permits what, as known on the day of reading.</summary>
public sealed class PermissionsTests
{
    private static readonly JourneyParts Told = Some.Told(Some.Tells("hiver"), Some.Tells("printemps", on: "2025-04-01"));

    [Fact]
    public void Whoever_was_not_asked_has_not_agreed()
    {
        var view = Told.Seen();
        new Exposure().Through(view).Days.Should().BeEmpty("nothing that is dated is in the view");
        view.Parties.Should().BeEmpty();
        view.Goals.Should().BeEmpty();
        view.Testimonies.Should().BeEmpty();
        var report = new Evaluation(new BeneficiaryWord()).Run(view);
        report.Reason.Should().Be(Silence.NotAgreed);
        report.Appraisals[0].ReasonCode.Should().Be("not-enough-to-say");
    }

    [Fact]
    public void Support_needs_no_agreement() => Told.Seen(Purpose.Support).Testimonies.Ids().Should().Equal("hiver", "printemps");

    [Theory]
    [InlineData(Purpose.Research)]
    [InlineData(Purpose.FunderReport)]
    [InlineData(Purpose.Publication)]
    public void To_agree_to_one_purpose_is_to_agree_to_no_other(Purpose other)
    {
        var parts = Told.Agreed(Some.Yes());
        parts.Seen(Purpose.Evaluation).Testimonies.Should().HaveCount(2);
        parts.Seen(other).Testimonies.Should().BeEmpty();
        parts.Seen(other).Goals.Should().BeEmpty();
    }

    [Fact]
    public void An_agreement_holds_until_its_last_day_and_no_longer()
    {
        var parts = Told.Agreed(Some.Yes() with { Until = Some.On("2025-06-01") });
        parts.Seen(on: "2025-06-01").Testimonies.Should().HaveCount(2);
        parts.Seen(on: "2025-06-02").Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void An_agreement_until_a_year_is_over_after_the_first_day_of_that_year()
    {
        var parts = Told.Agreed(Some.Yes() with { Until = Some.On("2026") });
        parts.Seen(on: "2026-01-01").Testimonies.Should().HaveCount(2);
        parts.Seen(on: "2026-01-02").Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void An_agreement_that_is_over_is_not_one_for_the_time_it_held() =>
        Told.Agreed(Some.Yes() with { Until = Some.On("2025-03-01") }).Seen(on: "2025-06-01", asOf: "2025-02-01").Testimonies.Should().BeEmpty();

    [Fact]
    public void To_agree_to_some_items_is_to_agree_to_those_only()
    {
        var view = (Told with { Themes = [new("logement")], Place = new("Rennes"), Support = new() { Started = Some.On("2024-01-08") } })
            .Agreed(Some.Yes() with { Items = ["hiver"] }).Seen();
        view.Testimonies.Ids().Should().Equal("hiver");
        view.Goals.Should().BeEmpty();
        view.Themes.Should().BeEmpty();
        view.Place.Should().BeNull();
        view.Support.Should().BeNull();
    }

    [Fact]
    public void To_take_back_some_items_leaves_the_others()
    {
        var view = Told.Agreed(Some.Yes(), Some.No(on: "2025-05-01") with { Answer = ConsentAnswer.Withdrawn, Items = ["hiver"] }).Seen();
        view.Testimonies.Ids().Should().Equal("printemps");
        view.Goals.Should().HaveCount(1);
    }

    [Fact]
    public void To_agree_to_no_item_is_to_agree_to_nothing() => Told.Agreed(Some.Yes() with { Items = [] }).Seen().Testimonies.Should().BeEmpty();

    [Fact]
    public void Looking_back_does_not_reopen_what_was_withdrawn_since()
    {
        var parts = Told.Agreed(Some.Yes(), Some.No(on: "2025-05-01") with { Answer = ConsentAnswer.Withdrawn });
        parts.Seen(on: "2025-06-01", asOf: "2025-02-01").Testimonies.Should().BeEmpty();
        parts.Seen(on: "2025-02-01").Testimonies.Ids().Should().Equal("hiver");
    }

    [Fact]
    public void Looking_back_from_a_day_after_somebody_agreed_is_permitted() =>
        Told.Agreed(Some.Yes(on: "2025-05-01")).Seen(on: "2025-06-01", asOf: "2025-02-01").Testimonies.Ids().Should().Equal("hiver");

    [Fact]
    public void A_yes_counts_once_it_was_certainly_given_and_a_no_as_soon_as_it_may_have_been()
    {
        Told.Agreed(Some.Yes(on: "2025-06")).Seen(on: "2025-06-15").Testimonies.Should().BeEmpty();
        Told.Agreed(Some.Yes(on: "2025-06")).Seen(on: "2025-06-30").Testimonies.Should().HaveCount(2);
        Told.Agreed(Some.Yes(), Some.No(on: "2025-06")).Seen(on: "2025-06-15").Testimonies.Should().BeEmpty();
    }

    [Fact]
    public void Of_a_yes_and_a_no_on_one_day_the_no_counts() =>
        Told.Agreed(Some.Yes(), Some.No()).Seen().Testimonies.Should().BeEmpty();

    [Fact]
    public void Whoever_refused_may_agree_later() =>
        Told.Agreed(Some.No(), Some.Yes(on: "2025-05-01")).Seen().Testimonies.Should().HaveCount(2);

    [Fact]
    public void A_correction_of_a_refusal_counts_from_the_day_it_is_known()
    {
        var refusal = Some.No(on: "2025-01-01");
        var parts = Told.Agreed(refusal, Some.Yes(on: "2025-05-01") with { Rectifies = refusal.Id });
        parts.Seen(on: "2025-04-01").Testimonies.Should().BeEmpty();
        parts.Seen(on: "2025-06-01").Testimonies.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("2025-05-02")]
    [InlineData("2025-05")]
    public void A_correction_not_known_yet_takes_back_no_refusal_of_what_needs_no_agreement(string corrected)
    {
        var refusal = Some.No(purpose: Purpose.Support, on: "2025-01-01");
        var parts = Told.Agreed(refusal, Some.Yes(purpose: Purpose.Support, on: corrected) with { Rectifies = refusal.Id });
        parts.Seen(Purpose.Support, on: "2025-05-01").Testimonies.Should().BeEmpty();
        parts.Seen(Purpose.Support, on: "2025-06-01").Testimonies.Should().HaveCount(2);
    }

    [Fact]
    public void Nobody_needs_their_own_consent_to_read()
    {
        var view = Told.Agreed(Some.No()).Seen(reader: Reader.Person);
        view.Testimonies.Should().HaveCount(2);
        view.Goals[0].Versions[0].Wording.Text.Should().Be("Retrouver du travail", "what professionals say of it follows the person's permission");
    }

    [Fact]
    public void A_refusal_of_support_is_honoured_though_support_needs_no_agreement()
    {
        var view = Some.Told(Some.Tells("alix-dit"), Some.Tells("soeur-dit", by: "soeur")).Agreed(Some.No("soeur", Purpose.Support)).Seen(Purpose.Support);
        view.Testimonies.Ids().Should().Equal("alix-dit");
    }
}

using NodaTime;
using SocialEval.Methods;
using SocialEval.Methods.FrenchDuties;

namespace SocialEval.Tests.Methods.FrenchDuties;

public sealed class IndividualDocumentTests
{
    private static readonly IndividualDocument Contract = new() { Kind = DocumentKind.ResidenceContract, Admitted = new(new LocalDate(2024, 1, 31)) };

    [Fact]
    public void A_month_from_the_last_of_January_ends_on_the_last_of_February()
    {
        Until(Contract, Duty.HandOver).Should().Be(new DayRange(new LocalDate(2024, 2, 15)));
        Until(Contract, Duty.Signature).Should().Be(new DayRange(new LocalDate(2024, 2, 29)));
        Until(Contract, Duty.Amendment).Should().Be(new DayRange(new LocalDate(2024, 7, 31)));
        Until(Contract, Duty.YearlyReview).Should().Be(new DayRange(new LocalDate(2025, 1, 31)));
    }

    [Fact]
    public void A_year_runs_from_when_aims_were_last_taken_up()
    {
        var reviewed = Contract with { Amended = new(new LocalDate(2024, 6, 3)), Reviewed = [new(new LocalDate(2025, 5, 20))] };

        Until(reviewed, Duty.YearlyReview).Should().Be(new DayRange(new LocalDate(2026, 5, 20)));
    }

    [Fact]
    public void A_day_known_in_part_leaves_the_reminder_as_open() =>
        Until(Contract with { Admitted = new(new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31)) }, Duty.Signature).Should().Be(new DayRange(new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30)));

    [Fact]
    public void A_support_document_is_given_and_asks_for_no_signature() =>
        (Contract with { Kind = DocumentKind.SupportDocument }).Reminders.Select(reminder => reminder.Duty).Should().Equal(Duty.Participation, Duty.HandOver, Duty.Amendment, Duty.YearlyReview);

    [Fact]
    public void Whether_the_person_took_part_is_told_of_the_institution()
    {
        Contract.Reminders[0].Should().Match<InstitutionReminder>(reminder => reminder.Duty == Duty.Participation && !reminder.IsNoted && reminder.Until == null);
        (Contract with { TookPart = [new("karim", "référent")] }).Reminders[0].IsNoted.Should().BeFalse();
        (Contract with { TookPart = [new("amina", "personne accompagnée", IsPerson: true)] }).Reminders[0].IsNoted.Should().BeTrue();
    }

    [Fact]
    public void What_comes_from_general_knowledge_asks_for_a_jurist() => Contract.Reminders.Where(reminder => reminder.Reference.NeedsJurist).Select(reminder => reminder.Duty).Should().Equal(Duty.Amendment, Duty.YearlyReview);

    private static DayRange? Until(IndividualDocument document, Duty duty) => document.Reminders.Single(reminder => reminder.Duty == duty).Until;
}

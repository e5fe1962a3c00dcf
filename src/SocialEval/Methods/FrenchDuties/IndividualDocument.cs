using NodaTime;

namespace SocialEval.Methods.FrenchDuties;

/// <summary>The dates of a residence contract, or of the individual support document that stands in its place (contrat de
/// séjour, document individuel de prise en charge), and who took part.</summary>
/// <remarks>
/// <para>Reminders are for the institution alone, and never for the person: the duty is the institution's. They say from
/// which day to which the text gives time, and what is noted; they count no days and judge nothing.</para>
/// <para>Law of 2 January 2002, code de l'action sociale et des familles, L. 311-4 and D. 311. Months end as the calendar
/// has them: a month from 31 January ends on the last day of February. No legal advice.</para>
/// </remarks>
public sealed record IndividualDocument
{
    private static readonly LegalReference Establishing = new("CASF, art. L. 311-4 et D. 311", NeedsJurist: false);
    private static readonly LegalReference Adapting = new("CASF, art. D. 311", NeedsJurist: true);

    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>When the person came.</summary>
    public required DayRange Admitted { get; init; }

    /// <summary>When the document was handed to the person; absent where nobody noted it.</summary>
    public DayRange? HandedOver { get; init; }

    /// <summary>When the contract was signed; absent where nobody noted it, or the person signs none.</summary>
    public DayRange? Signed { get; init; }

    /// <summary>When the amendment with aims and adapted support was made; absent where nobody noted it.</summary>
    public DayRange? Amended { get; init; }

    /// <summary>When aims were taken up again.</summary>
    public Sequence<DayRange> Reviewed { get; init; }

    /// <summary>Who took part in writing it.</summary>
    public Sequence<DocumentParticipant> TookPart { get; init; }

    /// <summary>What the institution is to remember.</summary>
    public Sequence<InstitutionReminder> Reminders
    {
        get
        {
            var reminders = new List<InstitutionReminder>
            {
                new(Duty.Participation, null, TookPart.Any(participant => participant.IsPerson), null, Establishing),
                new(Duty.HandOver, After(Admitted, Period.FromDays(15)), HandedOver is not null, HandedOver, Establishing),
            };
            if (Kind is DocumentKind.ResidenceContract)
            {
                reminders.Add(new(Duty.Signature, After(Admitted, Period.FromMonths(1)), Signed is not null, Signed, Establishing));
            }

            reminders.Add(new(Duty.Amendment, After(Admitted, Period.FromMonths(6)), Amended is not null, Amended, Adapting));
            reminders.Add(new(Duty.YearlyReview, After(LastTakenUp, Period.FromYears(1)), IsNoted: false, null, Adapting));
            return [.. reminders];
        }
    }

    // The next review is a year from when aims were last taken up, as far as it is noted.
    private DayRange LastTakenUp => Reviewed.Append(Amended ?? HandedOver ?? Admitted).OrderBy(day => day.Latest).ThenBy(day => day.Earliest).Last();

    private static DayRange After(DayRange from, Period period) => new(from.Earliest + period, from.Latest + period);
}

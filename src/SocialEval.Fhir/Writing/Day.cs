using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Dates on their way out: as far as they are known, as FHIR writes them too.</summary>
internal static class Day
{
    public static R4.FhirDateTime? Of(PartialDate? date) => date is { } known ? new R4.FhirDateTime(known.ToString()) : null;

    public static R4.Date? DateOf(PartialDate? date) => date is { } known ? new R4.Date(known.ToString()) : null;

    public static R4.Period? Span(PartialDate? start, PartialDate? end) =>
        start is null && end is null ? null : new R4.Period { Start = start?.ToString(), End = end?.ToString() };
}

using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Time;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What a journey says of an intervention beside what its record does: what was asked of an institution and answered,
/// what was tried, how the person found its timing.</summary>
internal static class OwnInterventions
{
    public static Intervention Complete(Draft draft, FoundResource from, R4.DomainResource record, Intervention intervention)
    {
        var about = Own.Find(record, "intervention");
        var asked = Own.Find(record, "asked");
        var place = Own.Find(record, "place");
        return intervention with
        {
            Reach = Word.Part<InterventionKind>(about, "kind"),
            Term = Word.Part<Term>(about, "term"),
            Mediates = [.. Own.Parts<R4.ResourceReference>(about, "mediates").Select(party => Parties.Who(draft, from, party, "mediates")).OfType<string>()],
            AskedBy = intervention.AskedBy ?? Who(draft, from, asked, "by"),
            AskedOn = intervention.AskedOn ?? Dates.Part(asked, "on"),
            Decision = Decision(draft, from, Own.Find(record, "decision")),
            Trials = [.. Own.All(record, "trial").Select(trial => new Trial
            {
                On = Dates.Part(trial, "on"),
                What = Words.Part(draft, from, trial, "what"),
                Learnt = Words.Part(draft, from, trial, "learnt"),
            })],
            Timing = Own.Find(record, "timing") is { } timing
                ? new() { Felt = Word.Part<Felt>(timing, "felt"), By = Who(draft, from, timing, "by"), Words = Words.Part(draft, from, timing, "words") }
                : null,
            Place = place is null ? null : new(Own.Part<R4.FhirString>(place, "text")?.Value, Own.Part<R4.FhirString>(place, "code")?.Value),
        };
    }

    private static Decision? Decision(Draft draft, FoundResource from, R4.Extension? decision) => decision is null ? null : new()
    {
        AskedOf = Who(draft, from, decision, "askedOf"),
        AskedOn = Dates.Part(decision, "askedOn"),
        Answer = Word.Part<DecisionAnswer>(decision, "answer"),
        On = Dates.Part(decision, "on"),
        Reason = Words.Part(draft, from, decision, "reason"),
        AppealTold = Own.Part<R4.FhirBoolean>(decision, "appealTold")?.Value,
    };

    private static string? Who(Draft draft, FoundResource from, R4.Extension? extension, string part) =>
        Parties.Who(draft, from, Own.Part<R4.ResourceReference>(extension, part), part);
}

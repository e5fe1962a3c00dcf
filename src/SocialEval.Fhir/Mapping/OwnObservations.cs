using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Observations a journey wrote: what somebody tells has changed, and what somebody makes of something.</summary>
internal static class OwnObservations
{
    public static void Outcome(Draft draft, FoundResource from, R4.Observation observation, string id)
    {
        if (observation.Value is not R4.FhirString { Value: { } text } element || Codes.NotBlank(text) is null)
        {
            from.Account.Whole("a change nobody tells of in words");
            return;
        }

        var (by, _) = Voices.Of(draft, from, observation.Performer, Rater.Anyone);
        var about = Own.Find(observation, "outcome");
        from.Account.Kept("valueString", id, "a change somebody tells of");
        draft.Outcomes.Add(new Outcome
        {
            Id = id,
            What = Words.Said(draft, from, element, text, by),
            On = Observations.When(from, observation, id),
            Towards = [.. Observations.GoalsOf(draft, from, observation)],
            Welcome = Word.Part<Welcome>(about, "welcome"),
            WelcomeBy = Who(draft, from, about, "welcomeBy"),
            Actor = Who(draft, from, about, "actor"),
            Significance = Words.Part(draft, from, about, "significance"),
            Contributions = [.. Own.All(observation, "contribution").Select(contribution => new Contribution
            {
                Of = OwnItems.Cited(draft, from, Own.Part<R4.ResourceReference>(contribution, "of"), IsVersion(contribution)),
                Words = Words.Part(draft, from, contribution, "words"),
            })],
            Substantiations = [.. Own.All(observation, "substantiation").Select(answer => new Substantiation
            {
                By = Who(draft, from, answer, "by"),
                On = Dates.Part(answer, "on"),
                Description = Word.Part<SubstantiationAnswer>(answer, "description"),
                Significance = Word.Part<SubstantiationAnswer>(answer, "significance"),
                Contribution = Word.Part<SubstantiationAnswer>(answer, "contribution"),
                Words = Words.Part(draft, from, answer, "words"),
            })],
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }

    public static void Assessment(Draft draft, FoundResource from, R4.Observation observation, string id)
    {
        var own = Own.Find(observation, "assessment");
        var about = observation.Focus.Count == 0 ? new(ItemKind.Journey, draft.Id) : OwnItems.Cited(draft, from, observation.Focus[0], IsVersion(own));
        var performer = observation.Performer.Count == 0 ? null : Parties.Who(draft, from, observation.Performer[0], "performer[0]");
        var by = performer ?? Who(draft, from, own, "by");
        var level = (observation.Value as R4.CodeableConcept)?.Coding.Select(Codes.Level).FirstOrDefault(known => known is not null);
        var judgement = Observations.WasDeclined(from, observation, id) ? Judgement.PrefersNotToSay : Word.Part<Judgement>(own, "judgement");
        var rating = Rating(from, observation, id);
        var words = OfNote(draft, from, observation);
        if (about is null || (level is null && judgement is null && rating is null && words is null))
        {
            from.Account.Whole(about is null ? "it is about nothing that was carried into the journey" : "an assessment of which nothing is left to say");
            return;
        }

        foreach (var path in (ReadOnlySpan<string>)["focus[0]", "performer[0]", "code", "valueCodeableConcept", "note[0]"])
        {
            from.Account.Covers(path);
        }

        draft.Assessments.Add(new Assessment
        {
            Id = id,
            About = about.Value,
            By = by,
            RecordedBy = Who(draft, from, own, "recordedBy"),
            OnBehalfOf = Mandates.OnBehalfOf(draft, from, own, by),
            Mode = Word.Part<StatementMode>(own, "mode"),
            ConfirmedOn = Dates.Part(own, "confirmedOn"),
            On = Observations.When(from, observation, id),
            Judgement = judgement,
            Level = level,
            Rating = rating,
            Words = words,
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }

    public static bool IsVersion(R4.Extension? extension) => Own.Part<R4.FhirBoolean>(extension, "ofVersion")?.Value == true;

    private static Statement? OfNote(Draft draft, FoundResource from, R4.Observation observation)
    {
        if (observation.Note.Count == 0 || Codes.NotBlank(observation.Note[0].Text) is not { } text)
        {
            return null;
        }

        var author = Parties.Who(draft, from, observation.Note[0].Author as R4.ResourceReference, "note[0].authorReference");
        return Words.Said(draft, from, observation.Note[0].TextElement, text, author);
    }

    private static Rating? Rating(FoundResource from, R4.Observation observation, string id)
    {
        if (observation.Component.Count == 0 || RatingMapping.ValueOf(observation.Component[0].Value) is not { } value)
        {
            return null;
        }

        from.Account.Kept("component[0]", id, "a rating on a declared instrument");
        var ends = Own.Find(observation.Component[0], "ends");
        return new()
        {
            Instrument = Codes.NameOf(observation.Component[0].Code) ?? "unnamed",
            Value = value,
            Min = Own.Part<R4.FhirDecimal>(ends, "min")?.Value,
            Max = Own.Part<R4.FhirDecimal>(ends, "max")?.Value,
        };
    }

    private static string? Who(Draft draft, FoundResource from, R4.Extension? extension, string part) =>
        Parties.Who(draft, from, Own.Part<R4.ResourceReference>(extension, part), part);
}

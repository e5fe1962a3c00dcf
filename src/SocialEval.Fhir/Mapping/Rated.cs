using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Where somebody says they are now, on a scale beside what matters to them. Where they would like to be is a wish,
/// and no assessment.</summary>
internal static class Rated
{
    private const string Wish = "where they would like to be is a wish, not an assessment";

    public static void Map(Draft draft, FoundResource from, R4.Observation observation, string? need)
    {
        if (RatingMapping.ValueOf(observation.Value) is { } whole)
        {
            Add(draft, from, observation, need, observation.Value is R4.Integer ? "valueInteger" : "valueQuantity", observation.Code, RatingMapping.Instrument(observation.Code), whole);
        }

        for (var i = 0; i < observation.Component.Count; i++)
        {
            var component = observation.Component[i];
            if (RatingMapping.ValueOf(component.Value) is { } value)
            {
                var instrument = $"{Codes.NameOf(observation.Code)}: {RatingMapping.Instrument(component.Code)}";
                Add(draft, from, observation, need, FormattableString.Invariant($"component[{i}]"), component.Code, instrument, value);
            }
        }
    }

    private static void Add(Draft draft, FoundResource from, R4.Observation observation, string? need, string path, R4.CodeableConcept code, string instrument, decimal value)
    {
        if (Codes.Has(code, "future-rating"))
        {
            from.Account.Dropped(path, Wish);
            return;
        }

        var voice = Voices.Of(draft, from, observation.Performer, Rater.Anyone);
        var id = draft.Claim((from.Id ?? "rating") + "-rating", "assessment");
        from.Account.Kept(path, id, "a rating on a scale whose ends are not said");
        draft.Assessments.Add(new Assessment
        {
            Id = id,
            About = need is null ? new(ItemKind.Journey, draft.Id) : new(ItemKind.Need, need),
            By = voice.By,
            RecordedBy = voice.RecordedBy,
            On = Observations.When(from, observation, id),
            Rating = new Rating { Instrument = instrument, Value = value },
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }
}

using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>A rating on a declared instrument: as it was given, by whoever gave it, held against no threshold.</summary>
internal static class RatingMapping
{
    public static void Map(Draft draft, FoundResource from, R4.Observation observation)
    {
        var id = draft.Claim(from);
        from.Account.Journey = draft.Id;
        var (by, recordedBy) = Voices.Of(draft, from, observation.Performer, Rater.Anyone);
        var goals = Observations.GoalsOf(draft, from, observation);
        var words = Words.OfNotes(draft, from, observation.Note, "note", id, by);
        Tell(from.Account, observation.Code, id);
        from.Account.Kept(Member(observation.Value), id, "the rating");
        var on = Observations.When(from, observation, id);
        Observations.Assess(draft, goals, new Assessment
        {
            Id = id,
            About = default,
            By = by,
            RecordedBy = recordedBy,
            On = on,
            Rating = new Rating { Instrument = Instrument(observation.Code), Value = ValueOf(observation.Value)!.Value },
            Words = words,
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }

    /// <summary>The number, where there is one and it is exact.</summary>
    public static decimal? ValueOf(R4.DataType? value) => value switch
    {
        R4.Quantity { Comparator: null } quantity => quantity.Value,
        R4.Integer integer => integer.Value,
        _ => null,
    };

    /// <summary>The instrument's name for people: its text, else what its list calls it, else its code. The list's address is no
    /// name, and is told among what was approximated.</summary>
    public static string Instrument(R4.CodeableConcept? concept) => Codes.NameOf(concept) ?? "unnamed";

    /// <summary>Tells what becomes of an instrument's code: its name goes into the journey, the list it is from does not.</summary>
    private static void Tell(Account account, R4.CodeableConcept? concept, string item)
    {
        if (concept?.Coding.Find(coding => coding.Code is not null && coding.System is not null) is { } coding)
        {
            account.Approximated("code", item, $"the instrument by its name; its code {Codes.Quote(coding.Code)} of the list {Codes.Quote(coding.System)} stays in the source");
        }
        else
        {
            account.Kept("code", item, "the instrument");
        }
    }

    private static string Member(R4.DataType? value) => value is R4.Integer ? "valueInteger" : "valueQuantity";
}

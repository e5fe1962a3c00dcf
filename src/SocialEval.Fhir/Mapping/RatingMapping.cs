using System.Globalization;
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
        from.Account.Kept("code", id, "the instrument");
        from.Account.Kept(Member(observation.Value), id, "the rating");
        var on = Observations.When(from, observation, id);
        Sequence<Citation> subjects = goals.Count == 0 ? [new Citation(ItemKind.Journey, draft.Id)] : [.. goals.Select(goal => new Citation(ItemKind.Goal, goal))];
        foreach (var about in subjects)
        {
            draft.Assessments.Add(new Assessment
            {
                Id = about == subjects[0] ? id : draft.Claim(id, "assessment"),
                About = about,
                By = by,
                RecordedBy = recordedBy,
                On = on,
                Rating = new Rating { Instrument = Instrument(observation.Code), Value = ValueOf(observation.Value)!.Value },
                Words = words,
                Source = draft.SourceOf(from),
                Restricted = Labels.Restriction(from, id),
            });
        }
    }

    /// <summary>The number, where there is one and it is exact.</summary>
    public static decimal? ValueOf(R4.DataType? value) => value switch
    {
        R4.Quantity { Comparator: null } quantity => quantity.Value,
        R4.Integer integer => integer.Value,
        _ => null,
    };

    /// <summary>The instrument's name for people, with its code and the list it is from.</summary>
    public static string Instrument(R4.CodeableConcept? concept)
    {
        var name = Codes.NameOf(concept) ?? "unnamed";
        var coding = concept?.Coding.Find(coding => coding.Code is not null && coding.System is not null);
        return coding is null ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({(coding.System == Codes.Loinc ? "LOINC" : coding.System)} {coding.Code})");
    }

    private static string Member(R4.DataType? value) => value is R4.Integer ? "valueInteger" : "valueQuantity";
}

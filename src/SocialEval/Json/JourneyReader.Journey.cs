using System.Text;
using System.Text.Json;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>The journey itself.</summary>
internal ref partial struct JourneyReader
{
    private JourneyParts? Journey()
    {
        if (!Enter())
            return null;

        string? id = null;
        JourneyKind? kind = null;
        Source? source = null;
        Place? place = null;
        Support? support = null;
        PartialDate? keepUntil = null;
        Extra? extra = null;
        Sequence<Theme> themes = default;
        Sequence<string> earlier = default;
        Sequence<Party> parties = default;
        Sequence<Need> needs = default;
        Sequence<Goal> goals = default;
        Sequence<Intervention> interventions = default;
        Sequence<Outcome> outcomes = default;
        Sequence<Invitation> invitations = default;
        Sequence<Assessment> assessments = default;
        Sequence<Testimony> testimonies = default;
        Sequence<Pause> pauses = default;
        Sequence<Reflection> reflections = default;
        Sequence<Contest> contests = default;
        Sequence<Measure> measures = default;
        Sequence<Story> stories = default;
        Sequence<ProgressMarker> markers = default;
        Sequence<Signification> significations = default;
        Sequence<Placement> placements = default;
        Sequence<Tie> ties = default;
        Sequence<RaisedQuestion> questions = default;
        Sequence<Consent> consents = default;
        while (Member())
        {
            places.Member(frames[depth].Name, (int)reader.TokenStartIndex);
            if (Is("schema"u8, 0)) Schema();
            else if (Is("id"u8, IdBit)) id = Id();
            else if (Is("kind"u8, 1)) kind = Word<JourneyKind>();
            else if (Is("source"u8, 2)) source = Source();
            else if (Is("themes"u8, 3)) themes = Themes();
            else if (Is("place"u8, 4)) place = Place();
            else if (Is("support"u8, 5)) support = Support();
            else if (Is("earlier"u8, 6)) earlier = Ids();
            else if (Is("keepUntil"u8, 7)) keepUntil = Date();
            else if (Is("parties"u8, 8)) parties = List<Party>(static (ref JourneyReader pass) => pass.Party());
            else if (Is("needs"u8, 9)) needs = List<Need>(static (ref JourneyReader pass) => pass.Need());
            else if (Is("goals"u8, 10)) goals = List<Goal>(static (ref JourneyReader pass) => pass.Goal());
            else if (Is("interventions"u8, 11)) interventions = List<Intervention>(static (ref JourneyReader pass) => pass.Intervention());
            else if (Is("outcomes"u8, 12)) outcomes = List<Outcome>(static (ref JourneyReader pass) => pass.Outcome());
            else if (Is("invitations"u8, 13)) invitations = List<Invitation>(static (ref JourneyReader pass) => pass.Invitation());
            else if (Is("assessments"u8, 14)) assessments = List<Assessment>(static (ref JourneyReader pass) => pass.Assessment());
            else if (Is("testimonies"u8, 15)) testimonies = List<Testimony>(static (ref JourneyReader pass) => pass.Testimony());
            else if (Is("pauses"u8, 16)) pauses = List<Pause>(static (ref JourneyReader pass) => pass.Pause());
            else if (Is("reflections"u8, 17)) reflections = List<Reflection>(static (ref JourneyReader pass) => pass.Reflection());
            else if (Is("contests"u8, 18)) contests = List<Contest>(static (ref JourneyReader pass) => pass.Contest());
            else if (Is("consents"u8, 19)) consents = List<Consent>(static (ref JourneyReader pass) => pass.Consent());
            else if (Is("measures"u8, 21)) measures = List<Measure>(static (ref JourneyReader pass) => pass.Measure());
            else if (Is("stories"u8, 22)) stories = List<Story>(static (ref JourneyReader pass) => pass.Story());
            else if (Is("markers"u8, 23)) markers = List<ProgressMarker>(static (ref JourneyReader pass) => pass.ProgressMarker());
            else if (Is("significations"u8, 24)) significations = List<Signification>(static (ref JourneyReader pass) => pass.Signification());
            else if (Is("placements"u8, 25)) placements = List<Placement>(static (ref JourneyReader pass) => pass.Placement());
            else if (Is("ties"u8, 26)) ties = List<Tie>(static (ref JourneyReader pass) => pass.Tie());
            else if (Is("questions"u8, 27)) questions = List<RaisedQuestion>(static (ref JourneyReader pass) => pass.RaisedQuestion());
            else if (Is("extra"u8, 20)) extra = Extra();
            else Unknown("schema, id, kind, source, themes, place, support, earlier, keepUntil, parties, needs, goals, interventions, outcomes, "
                + "invitations, assessments, testimonies, pauses, reflections, contests, "
                + "measures, stories, markers, significations, placements, ties, questions, consents, extra");
        }

        Require(0, "schema", $"'{JourneyJson.Schema}'");
        Require(IdBit, "id", "an id");
        Require(1, "kind", Expected.WordOf<JourneyKind>());
        if (!Had(8))
        {
            Missing("parties", "a list of those taking part");
            incomplete = true;
        }

        return new()
        {
            Id = id ?? "?",

            // Of the three kinds, the one with no rule of its own stands in for one that cannot be read.
            Kind = kind ?? JourneyKind.Collective,
            Source = source,
            Themes = themes,
            Place = place,
            Support = support,
            Earlier = earlier,
            KeepUntil = keepUntil,
            Parties = parties,
            Needs = needs,
            Goals = goals,
            Interventions = interventions,
            Outcomes = outcomes,
            Invitations = invitations,
            Assessments = assessments,
            Testimonies = testimonies,
            Pauses = pauses,
            Reflections = reflections,
            Contests = contests,
            Measures = measures,
            Stories = stories,
            Markers = markers,
            Significations = significations,
            Placements = placements,
            Ties = ties,
            Questions = questions,
            Consents = consents,
            Extra = extra,
        };
    }

    /// <summary>A journey in another format is refused for that alone: nothing else about it can be judged.</summary>
    private void Schema()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong($"'{JourneyJson.Schema}'");
            return;
        }

        if (reader.ValueTextEquals(JourneyJson.Schema))
            return;

        var newer = SchemaVersion(Bytes()) > 1 ? ", a newer version than this library reads" : null;
        foreign ??= new Problem(Path(), Quoted() + newer, $"'{JourneyJson.Schema}'", origin + reader.TokenStartIndex);
    }

    private static int SchemaVersion(ReadOnlySpan<byte> schema)
    {
        var family = "socialeval/journey/"u8;
        return schema.StartsWith(family) && int.TryParse(schema[family.Length..], System.Globalization.NumberStyles.None, null, out var version) ? version : 0;
    }

    private Support? Support()
    {
        if (!Enter())
            return null;

        PartialDate? started = null, ended = null;
        string? endedBy = null;
        Statement? words = null;
        SupportFrame? frame = null;
        while (Member())
            if (Is("started"u8, 0)) started = Date();
            else if (Is("frame"u8, 1)) frame = Word<SupportFrame>();
            else if (Is("ended"u8, 2)) ended = Date();
            else if (Is("endedBy"u8, 3)) endedBy = Id();
            else if (Is("words"u8, 4)) words = Statement();
            else Unknown("started, frame, ended, endedBy, words");

        return new() { Started = started, Ended = ended, EndedBy = endedBy, Words = words, Frame = frame };
    }
}

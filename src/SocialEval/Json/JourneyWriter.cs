using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Writes one journey: members in the order of the format, nothing for what is absent.</summary>
internal readonly ref partial struct JourneyWriter
{
    private readonly Utf8JsonWriter json;

    private JourneyWriter(Utf8JsonWriter json) => this.json = json;

    /// <summary>Writes a journey and flushes it into what the writer writes to.</summary>
    public static void Write(Journey journey, Utf8JsonWriter json)
    {
        new JourneyWriter(json).Write(journey.Parts);
        json.Flush();
    }

    private void Write(JourneyParts parts)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, JourneyJson.Schema);
        Text("id"u8, parts.Id);
        Word<JourneyKind>("kind"u8, parts.Kind);
        Source(parts.Source);
        Themes(parts.Themes);
        Place(parts.Place);
        Support(parts.Support);
        Texts("earlier"u8, parts.Earlier);
        Date("keepUntil"u8, parts.KeepUntil);
        json.WriteStartArray("parties"u8);
        foreach (var party in parts.Parties)
            Party(party);
        json.WriteEndArray();
        Each("needs"u8, parts.Needs, static (writer, need) => writer.Need(need));
        Each("goals"u8, parts.Goals, static (writer, goal) => writer.Goal(goal));
        Each("interventions"u8, parts.Interventions, static (writer, intervention) => writer.Intervention(intervention));
        Each("outcomes"u8, parts.Outcomes, static (writer, outcome) => writer.Outcome(outcome));
        Each("invitations"u8, parts.Invitations, static (writer, invitation) => writer.Invitation(invitation));
        Each("assessments"u8, parts.Assessments, static (writer, assessment) => writer.Assessment(assessment));
        Each("testimonies"u8, parts.Testimonies, static (writer, testimony) => writer.Testimony(testimony));
        Each("pauses"u8, parts.Pauses, static (writer, pause) => writer.Pause(pause));
        Each("reflections"u8, parts.Reflections, static (writer, reflection) => writer.Reflection(reflection));
        Each("contests"u8, parts.Contests, static (writer, contest) => writer.Contest(contest));
        Each("measures"u8, parts.Measures, static (writer, item) => writer.Measure(item));
        Each("stories"u8, parts.Stories, static (writer, item) => writer.Story(item));
        Each("markers"u8, parts.Markers, static (writer, item) => writer.ProgressMarker(item));
        Each("significations"u8, parts.Significations, static (writer, item) => writer.Signification(item));
        Each("placements"u8, parts.Placements, static (writer, item) => writer.Placement(item));
        Each("ties"u8, parts.Ties, static (writer, item) => writer.Tie(item));
        Each("questions"u8, parts.Questions, static (writer, item) => writer.RaisedQuestion(item));
        Each("consents"u8, parts.Consents, static (writer, consent) => writer.Consent(consent));
        if (parts.Extra is { } extra)
        {
            json.WritePropertyName("extra"u8);
            json.WriteRawValue(extra.Utf8Json.Span, skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    private void Support(Support? support)
    {
        if (support is null)
            return;

        json.WriteStartObject("support"u8);
        Date("started"u8, support.Started);
        Word("frame"u8, support.Frame);
        Date("ended"u8, support.Ended);
        Text("endedBy"u8, support.EndedBy);
        Statement("words"u8, support.Words);
        json.WriteEndObject();
    }

    private void Begin(Item item)
    {
        json.WriteStartObject();
        Text("id"u8, item.Id);
    }

    private void End(Item item)
    {
        if (item.SharedWith is { } readers)
            Texts("sharedWith"u8, readers, evenEmpty: true);
        Text("rectifies"u8, item.Rectifies);
        Source(item.Source);
        if (item.Restricted is { } restriction)
        {
            json.WriteStartObject("restricted"u8);
            Date("on"u8, restriction.On);
            Text("by"u8, restriction.By);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

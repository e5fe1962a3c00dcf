using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>What people do where they chose a method.</summary>
internal readonly ref partial struct JourneyWriter
{
    private void Measure(Measure measure)
    {
        Begin(measure);
        Text("instrument"u8, measure.Instrument);
        Text("aspect"u8, measure.Aspect);
        Given(measure.By, measure.RecordedBy, measure.Mode, measure.ConfirmedOn, measure.On);
        Text("onBehalfOf"u8, measure.OnBehalfOf);
        Number("min"u8, measure.Min);
        Number("max"u8, measure.Max);
        Word("best"u8, measure.Best);
        Each("areas"u8, measure.Areas, static (writer, area) =>
        {
            writer.json.WriteStartObject();
            writer.Text("area"u8, area.Area);
            writer.Statement("what"u8, area.What);
            writer.Number("value"u8, area.Value);
            writer.Number("weight"u8, area.Weight);
            writer.Number("points"u8, area.Points);
            writer.Word("could"u8, area.Could);
            writer.Word("does"u8, area.Does);
            writer.Text("replaces"u8, area.Replaces);
            writer.json.WriteEndObject();
        });
        Statement("words"u8, measure.Words);
        End(measure);
    }

    private void Given(string? by, string? recordedBy, StatementMode? mode, PartialDate? confirmedOn, PartialDate? on)
    {
        Text("by"u8, by);
        Text("recordedBy"u8, recordedBy);
        Word("mode"u8, mode);
        Date("confirmedOn"u8, confirmedOn);
        Date("on"u8, on);
    }

    private void Story(Story story)
    {
        Begin(story);
        Statement("what"u8, story.What);
        Date("on"u8, story.On);
        Text("domain"u8, story.Domain);
        Statement("significance"u8, story.Significance);
        Each("selections"u8, story.Selections, static (writer, selection) =>
        {
            writer.json.WriteStartObject();
            writer.Text("round"u8, selection.Round);
            writer.Date("on"u8, selection.On);
            writer.Texts("panel"u8, selection.Panel);
            writer.Text("method"u8, selection.Method);
            writer.json.WriteBoolean("chosen"u8, selection.Chosen);
            writer.Statement("reason"u8, selection.Reason);
            writer.Each("dissents"u8, selection.Dissents, static (inner, dissent) => inner.Statement(dissent));
            writer.json.WriteEndObject();
        });
        Each("feedback"u8, story.Feedback, static (writer, feedback) =>
        {
            writer.json.WriteStartObject();
            writer.Text("to"u8, feedback.To);
            writer.Text("by"u8, feedback.By);
            writer.Date("on"u8, feedback.On);
            writer.Statement("words"u8, feedback.Words);
            writer.json.WriteEndObject();
        });
        End(story);
    }

    private void Account(Outcome outcome)
    {
        Text("actor"u8, outcome.Actor);
        Statement("significance"u8, outcome.Significance);
        Each("substantiations"u8, outcome.Substantiations, static (writer, answer) =>
        {
            writer.json.WriteStartObject();
            writer.Text("by"u8, answer.By);
            writer.Date("on"u8, answer.On);
            writer.Word("description"u8, answer.Description);
            writer.Word("significance"u8, answer.Significance);
            writer.Word("contribution"u8, answer.Contribution);
            writer.Statement("words"u8, answer.Words);
            writer.json.WriteEndObject();
        });
    }

    private void ProgressMarker(ProgressMarker marker)
    {
        Begin(marker);
        Text("partner"u8, marker.Partner);
        Word<MarkerDepth>("depth"u8, marker.Depth);
        Statement("what"u8, marker.What);
        Date("on"u8, marker.On);
        Each("journal"u8, marker.Journal, static (writer, entry) =>
        {
            writer.json.WriteStartObject();
            writer.Date("on"u8, entry.On);
            writer.Text("by"u8, entry.By);
            writer.Word("seen"u8, entry.Seen);
            writer.Statement("words"u8, entry.Words);
            writer.json.WriteEndObject();
        });
        End(marker);
    }

    private void Signification(Signification mark)
    {
        Begin(mark);
        Citation("about"u8, mark.About);
        Text("frame"u8, mark.Frame);
        Texts("poles"u8, mark.Poles);
        Each("place"u8, mark.Place, static (writer, part) => writer.json.WriteNumberValue(part));
        Each("stones"u8, mark.Stones, static (writer, stone) =>
        {
            writer.json.WriteStartObject();
            writer.Text("of"u8, stone.Of);
            writer.Number("x"u8, stone.X);
            writer.Number("y"u8, stone.Y);
            writer.json.WriteEndObject();
        });
        if (mark.DoesNotApply is { } answer)
            json.WriteBoolean("doesNotApply"u8, answer);
        Given(mark.By, mark.RecordedBy, mark.Mode, mark.ConfirmedOn, mark.On);
        Statement("words"u8, mark.Words);
        End(mark);
    }

    private void Placement(Placement placement)
    {
        Begin(placement);
        Citation("about"u8, placement.About);
        Given(placement.By, placement.RecordedBy, placement.Mode, placement.ConfirmedOn, placement.On);
        Word("as"u8, placement.As);
        Word("rung"u8, placement.Rung);
        Statement("words"u8, placement.Words);
        End(placement);
    }

    private void Tie(Tie tie)
    {
        Begin(tie);
        Word<TieKind>("kind"u8, tie.Bond);
        Statement("what"u8, tie.What);
        Text("with"u8, tie.With);
        Text("earlier"u8, tie.Earlier);
        Date("on"u8, tie.On);
        Date("to"u8, tie.To);
        End(tie);
    }

    private void RaisedQuestion(RaisedQuestion question)
    {
        Begin(question);
        Statement("what"u8, question.What);
        Text("to"u8, question.To);
        Texts("chosenBy"u8, question.ChosenBy);
        Date("on"u8, question.On);
        Citation("about"u8, question.About);
        Text("again"u8, question.Again);
        if (question.Reply is { } reply)
        {
            json.WriteStartObject("reply"u8);
            Text("by"u8, reply.By);
            Date("on"u8, reply.On);
            Statement("words"u8, reply.Words);
            json.WriteEndObject();
        }

        End(question);
    }
}

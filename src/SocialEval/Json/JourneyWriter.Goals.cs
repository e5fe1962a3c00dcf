using SocialEval.Goals;
using SocialEval.Time;

namespace SocialEval.Json;

/// <summary>Goals, their versions, and what each party answered.</summary>
internal readonly ref partial struct JourneyWriter
{
    private void Goal(Goal goal)
    {
        Begin(goal);
        Texts("meets"u8, goal.Meets);
        Themes(goal.Themes);
        Each("versions"u8, goal.Versions, static (writer, version) => writer.Version(version));
        if (goal.Ending is { } ending)
        {
            json.WriteStartObject("ending"u8);
            Word<GoalEndingKind>("kind"u8, ending.Kind);
            Text("by"u8, ending.By);
            Date("on"u8, ending.On);
            Statement("words"u8, ending.Words);
            Text("replacedBy"u8, ending.ReplacedBy);
            json.WriteEndObject();
        }

        End(goal);
    }

    private void Version(GoalVersion version)
    {
        Begin(version);
        Text("proposedBy"u8, version.ProposedBy);
        Date("proposedOn"u8, version.ProposedOn);
        Date("from"u8, version.From);
        Statement("wording"u8, version.Wording);
        Horizon(version.Horizon);
        Each("scale"u8, version.Scale, static (writer, level) =>
        {
            writer.json.WriteStartObject();
            writer.json.WriteNumber("level"u8, level.Level);
            writer.Text("text"u8, level.Text);
            writer.json.WriteEndObject();
        });
        Statement("importance"u8, version.Importance);
        Each("commitments"u8, version.Commitments, static (writer, commitment) =>
        {
            writer.json.WriteStartObject();
            writer.Text("by"u8, commitment.By);
            writer.Statement("what"u8, commitment.What);
            writer.Date("on"u8, commitment.On);
            writer.json.WriteEndObject();
        });
        Each("receipts"u8, version.Receipts, static (writer, receipt) =>
        {
            writer.json.WriteStartObject();
            writer.Text("by"u8, receipt.By);
            writer.Date("on"u8, receipt.On);
            writer.json.WriteEndObject();
        });
        Each("agreements"u8, version.Agreements, static (writer, agreement) => writer.Agreement(agreement));
        End(version);
    }

    private void Agreement(Agreement agreement)
    {
        json.WriteStartObject();
        Text("by"u8, agreement.By);
        Word<AgreementAnswer>("answer"u8, agreement.Answer);
        Date("on"u8, agreement.On);
        Word("evidence"u8, agreement.Evidence);
        Statement("words"u8, agreement.Words);
        Text("onBehalfOf"u8, agreement.OnBehalfOf);
        json.WriteEndObject();
    }

    private void Horizon(Horizon? horizon)
    {
        if (horizon is null)
            return;

        json.WriteStartObject("horizon"u8);
        switch (horizon.Time)
        {
            case UntilHorizon until:
                Word<HorizonKind>("kind"u8, HorizonKind.Until);
                Date("date"u8, until.Date);
                break;
            case OverHorizon over:
                Word<HorizonKind>("kind"u8, HorizonKind.Over);
                json.WriteString("period"u8, IsoPeriod.Write(over.Period));
                Date("start"u8, over.Start);
                break;
            default:
                Word<HorizonKind>("kind"u8, HorizonKind.Open);
                break;
        }

        if (horizon.Derived)
            json.WriteBoolean("derived"u8, true);
        Statement("words"u8, horizon.Words);
        Word("term"u8, horizon.Term);
        json.WriteEndObject();
    }
}

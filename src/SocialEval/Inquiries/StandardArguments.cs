using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Inquiries;

/// <summary>The arguments every text may use, from the first item its finding cites.</summary>
internal static class StandardArguments
{
    public static void Lay(Item item, ArgumentWriter arguments)
    {
        arguments.Date("on", item.Date);
        switch (item)
        {
            case Assessment assessment:
                Lay(assessment, arguments);
                break;
            case Contest contest:
                arguments.Statement("words", contest.Words);
                break;
            case Invitation invitation:
                arguments.Text("to", invitation.To);
                break;
            case Reflection reflection:
                arguments.Several("participants", reflection.Participants);
                LayWords(reflection.Held, arguments);
                break;
            case Pause pause:
                arguments.Date("from", pause.From);
                arguments.Date("until", pause.To);
                LayWords(pause.Words, arguments);
                break;
            case Party party:
                arguments.Text("party", party.Id);
                arguments.Date("until", party.To);
                break;
            case GoalVersion version:
                arguments.Text("proposedBy", version.ProposedBy);
                arguments.Date("proposedOn", version.ProposedOn);
                LayWords(version.Wording, arguments);
                break;
            case Measure measure:
                arguments.Text("instrument", measure.Instrument);
                arguments.Text("aspect", measure.Aspect);
                LayGiven(measure.By, measure.RecordedBy, measure.ConfirmedOn, measure.Mode, measure.Words, arguments);
                break;
            case Signification mark:
                LayGiven(mark.By, mark.RecordedBy, mark.ConfirmedOn, mark.Mode, mark.Words, arguments);
                break;
            case Placement placement:
                arguments.Word("rung", placement.Rung);
                LayGiven(placement.By, placement.RecordedBy, placement.ConfirmedOn, placement.Mode, placement.Words, arguments);
                break;
            case ProgressMarker marker:
                arguments.Text("partner", marker.Partner);
                arguments.Word<MarkerDepth>("depth", marker.Depth);
                LayWords(marker.What, arguments);
                break;
            case Tie tie:
                arguments.Text("with", tie.With);
                arguments.Date("until", tie.To);
                LayWords(tie.What, arguments);
                break;
            case RaisedQuestion question:
                arguments.Text("to", question.To);
                arguments.Several("who", question.ChosenBy);
                LayWords(question.What, arguments);
                break;
            case Goal:
                break;
            default:
                LayWords(Voice.WordsOf(item), arguments);
                break;
        }
    }

    private static void Lay(Assessment assessment, ArgumentWriter arguments)
    {
        LayWords(assessment.Words, arguments);
        if (assessment.Words?.By is { } speaker && speaker != assessment.By)
        {
            arguments.Text("wordsBy", speaker);
        }

        arguments.Word("judgement", assessment.Judgement);
        arguments.Number("level", assessment.Judgement is null ? assessment.Level : null);
        if (assessment.Rating is { } rating)
        {
            arguments.Text("instrument", rating.Instrument);
            arguments.Number("value", rating.Value);
            arguments.Number("min", rating.Min);
            arguments.Number("max", rating.Max);
        }

        arguments.Text("recordedBy", assessment.RecordedBy == assessment.By ? null : assessment.RecordedBy);
        arguments.Date("confirmedOn", assessment.ConfirmedOn);
        arguments.Text("onBehalfOf", assessment.OnBehalfOf);
        LayMode(assessment.Mode, arguments);
    }

    private static void LayGiven(string? by, string? recordedBy, PartialDate? confirmedOn, StatementMode? mode, Statement? words, ArgumentWriter arguments)
    {
        LayWords(words, arguments);
        arguments.Text("recordedBy", recordedBy == by ? null : recordedBy);
        arguments.Date("confirmedOn", confirmedOn);
        LayMode(mode, arguments);
    }

    private static void LayWords(Statement? statement, ArgumentWriter arguments)
    {
        if (statement is null)
        {
            return;
        }

        arguments.Statement("words", statement);
        arguments.Text("recordedBy", statement.RecordedBy == statement.By ? null : statement.RecordedBy);
        arguments.Date("confirmedOn", statement.ConfirmedOn);
        arguments.Text("through", statement.Through);
        arguments.Word("fidelity", statement.Fidelity);
        LayMode(statement.Mode, arguments);
    }

    // That something was spoken or written goes without saying.
    private static void LayMode(StatementMode? mode, ArgumentWriter arguments) =>
        arguments.Word("mode", mode is StatementMode.Spoken or StatementMode.Written ? null : mode);
}

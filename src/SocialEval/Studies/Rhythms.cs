using SocialEval.Journeys;

namespace SocialEval.Studies;

/// <summary>Whether people found the timing right, whose wish pauses were, and whether people wait for an institution's answer.</summary>
/// <remarks>No days are counted here: a time has meaning in its own journey.</remarks>
public sealed class Rhythms() : CountingStudy(
    "rhythms/1",
    new Shape("felt-timing", ["right", "too-soon", "too-late", "both-ways"], ["not-said"]),
    new Shape("pauses", ["their-wish", "another's-wish"], ["wish-unknown", "no-pause"]),
    new Shape("answers", ["answered", "refused-appeal-told", "refused-appeal-not-told", "waiting"], ["nothing-asked"]))
{
    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        return shape.Code switch
        {
            "felt-timing" => FeltBy(view, person),
            "pauses" => Pauses(view, person),
            _ => Answers(view),
        };
    }

    private static string FeltBy(JourneyView view, Party person)
    {
        var (right, soon, late) = (false, false, false);
        foreach (var intervention in view.Standing(view.Interventions))
        {
            if (intervention.Timing is { } timing && timing.By == person.Id)
            {
                right |= timing.Felt == Felt.Right;
                soon |= timing.Felt == Felt.TooSoon;
                late |= timing.Felt == Felt.TooLate;
            }
        }

        return soon && late ? "both-ways" : soon ? "too-soon" : late ? "too-late" : right ? "right" : "not-said";
    }

    private static string Pauses(JourneyView view, Party person)
    {
        var place = "no-pause";
        foreach (var pause in view.Standing(view.Pauses))
        {
            if (pause.WishedBy == person.Id)
            {
                return "their-wish";
            }

            place = pause.WishedBy is not null || place == "another's-wish" ? "another's-wish" : "wish-unknown";
        }

        return place;
    }

    private static string Answers(JourneyView view)
    {
        var place = "nothing-asked";
        foreach (var intervention in view.Standing(view.Interventions))
        {
            switch (intervention.Decision)
            {
                case null:
                    break;
                case { Answer: DecisionAnswer.Refused, AppealTold: not true }:
                    return "refused-appeal-not-told";
                case { Answer: DecisionAnswer.Refused }:
                    place = "refused-appeal-told";
                    break;
                case { Answer: null or DecisionAnswer.None } when place != "refused-appeal-told":
                    place = "waiting";
                    break;
                default:
                    place = place == "nothing-asked" ? "answered" : place;
                    break;
            }
        }

        return place;
    }
}

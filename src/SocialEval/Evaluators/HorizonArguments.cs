using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>How the time given to a goal is put down for a text.</summary>
internal static class HorizonArguments
{
    /// <summary>Puts down a horizon: <c>until</c>, or <c>years</c>, <c>months</c>, <c>weeks</c>, <c>days</c> and <c>start</c>; the
    /// <c>words</c> it was put in, <c>wordsBy</c> whom, and whether its date was <c>derived</c> from them.</summary>
    public static void Lay(Horizon? horizon, ArgumentWriter arguments)
    {
        switch (horizon?.Time)
        {
            case UntilHorizon until:
                arguments.Date("until", until.Date);
                break;
            case OverHorizon over:
                arguments.Date("until", EndOf(over));
                arguments.Date("start", over.Start);
                Count("years", over.Period.Years, arguments);
                Count("months", over.Period.Months, arguments);
                Count("weeks", over.Period.Weeks, arguments);
                Count("days", over.Period.Days, arguments);
                break;
            default:
                break;
        }

        arguments.Text("words", horizon?.Words?.Text);
        arguments.Text("wordsBy", horizon?.Words?.By);
        arguments.Text("derived", horizon is { Derived: true } ? "yes" : null);
    }

    // The end is known as far as the start is.
    private static PartialDate EndOf(OverHorizon over)
    {
        var (earliest, latest) = over.End;
        return earliest == latest ? PartialDate.OfDay(latest)
            : earliest.Year == latest.Year && earliest.Month == latest.Month ? PartialDate.OfMonth(latest.Year, latest.Month)
            : PartialDate.OfYear(latest.Year);
    }

    private static void Count(string name, int count, ArgumentWriter arguments) => arguments.Number(name, count > 0 ? count : null);
}

using SocialEval.Goals;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>Reads the time given to a version of a goal: whose it is, and whether another version gives less.</summary>
internal static class HorizonGiven
{
    /// <summary>Whose the horizon is: of those who put it in words, else of those who proposed the version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="isKnown">Whether it can be told; where it came from words that are not here, it cannot.</param>
    /// <returns>The party's id; nothing where nobody knows.</returns>
    public static string? Of(GoalVersion version, out bool isKnown)
    {
        var horizon = version.Horizon;
        isKnown = horizon is not null && (horizon.Words is not null || !horizon.Derived);
        return !isKnown ? null : horizon!.Words is { } words ? words.By : version.ProposedBy;
    }

    /// <summary>The last day it may mean; nothing where it is open.</summary>
    public static PartialDate? End(TimeHorizon time) => time switch
    {
        UntilHorizon until => until.Date,
        OverHorizon over => over.End.Latest,
        _ => null,
    };

    /// <summary>Whether a version certainly gives less time than the one before it: an end that was not there, or one that
    /// comes before.</summary>
    public static bool IsShortened(GoalVersion before, GoalVersion after) =>
        before.Horizon is { } first && after.Horizon is { } second && (first.Time, second.Time) switch
        {
            (OpenHorizon, UntilHorizon or OverHorizon) => true,
            (UntilHorizon or OverHorizon, UntilHorizon or OverHorizon) => EarliestEnd(first.Time) is { } earliest && End(second.Time) is { } latest && latest.IsBefore(earliest) == true,
            _ => false,
        };

    private static PartialDate? EarliestEnd(TimeHorizon time) => time is OverHorizon over ? over.End.Earliest : End(time);
}

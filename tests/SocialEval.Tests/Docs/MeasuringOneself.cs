#region measuring-oneself
using SocialEval.Methods;
#endregion

namespace SocialEval.Tests.Docs;

internal static class MeasuringOneself
{
    public static void Run(TextWriter Console)
    {
        #region measuring-oneself
        // What Samira named, and rated from 0 to 10, at three meetings. In June she let one go for another.
        var result = OwnMeasures.Follow(
            ["March", "June", "October"],
            new RatingScale(0, 10, RatingDirection.HigherIsBetter),
            [
                new("Sleeping through", [2, 5, 7]),
                new("Money at the end of the month", [6, 4, 3]),
                new("My papers", [1, 8, null]),
                new("Finding work", [null, 2, 4]) { Replaces = "My papers" },
            ]);

        foreach (var area in result.Areas)
        {
            Console.WriteLine(FormattableString.Invariant($"{area.Name}: {area.Presence}, {area.From} to {area.To}, {area.Change:+0;-0;0}"));
        }

        Console.WriteLine($"Better: {string.Join(", ", result.Better.Select(area => area.Name))}");
        Console.WriteLine($"Worse: {string.Join(", ", result.Worse.Select(area => area.Name))}");
        Console.WriteLine(FormattableString.Invariant($"Mean of the {result.MeanEnd!.Rated} of {result.MeanEnd.Named} there both times: {result.MeanStart!.Value} to {result.MeanEnd.Value}"));
        #endregion
    }

    public static void RunPoints(TextWriter Console)
    {
        #region spending-points
        // Ten points spent on five areas, and a profile with an item nobody rated.
        var index = OwnMeasures.Index([3, 5, 2, 7, 4], weights: [4, 3, 2, 1, 0], total: 10, new RatingScale(0, 10, RatingDirection.HigherIsBetter));
        Console.WriteLine(FormattableString.Invariant($"Index {index.OutOf100:0.0} of 100; unweighted {index.Alternatives[0].Value:0.0} of 10"));

        var profile = OwnMeasures.Profile(
            [new("first", 5), new("second", null), new("activity", 6), new("well-being", 3)], new RatingScale(0, 6, RatingDirection.LowerIsBetter), MissingRule.LeaveOut);
        Console.WriteLine(FormattableString.Invariant($"Profile {profile.Mean:0.000}, divided by {profile.Denominator}, without {string.Join(", ", profile.Missing)}"));
        #endregion
    }
}

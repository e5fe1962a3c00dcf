using CsCheck;

namespace SocialEval.Tests;

/// <summary>Tries a law on cases at random: the same ones each time, so that the suite says the same of the same code.</summary>
/// <remarks><c>SOCIALEVAL_SAMPLES=200000</c> tries that many others instead, new each time; a failing one is then made smaller, and
/// prints the seed that replays it (<c>CsCheck_Seed</c>). What they find becomes an example of its own.</remarks>
internal static class Cases
{
    private const int Usual = 2_000;
    private const ulong Seed = 20_141_128;

    private static readonly long? more = long.TryParse(Environment.GetEnvironmentVariable("SOCIALEVAL_SAMPLES"), out var samples) ? samples : null;

    /// <summary>Holds every case to a law.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="law">Throws where a case breaks it.</param>
    /// <param name="usual">How many the suite tries.</param>
    public static void Hold<T>(this Gen<T> cases, Action<T> law, int usual = Usual)
        where T : notnull
    {
        if (more is { } samples)
        {
            cases.Sample(law, iter: samples);
            return;
        }

        var chance = new PCG(1, Seed);
        for (var number = 1; number <= usual; number++)
        {
            var some = cases.Generate(chance, null, out _);
            try
            {
                law(some);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Case {number}: {broken.Message}{Environment.NewLine}{some}", broken);
            }
        }
    }
}

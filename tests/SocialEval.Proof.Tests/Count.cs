using System.Globalization;

namespace SocialEval.Proof.Tests;

/// <summary>How many cases are tried, and from which on: a few where nobody says, as many as the environment says elsewhere.</summary>
/// <param name="Cases">How many.</param>
/// <param name="First">The first one's number.</param>
internal sealed record Count(int Cases, int First)
{
    /// <summary>What the environment says: <c>NAME</c> is how many, <c>NAME_FIRST</c> the first.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="usual">How many, where it says nothing.</param>
    public static Count Of(string name, int usual) => new(Number(name) ?? usual, Number($"{name}_FIRST") ?? 1);

    /// <summary>Tries every case; of those that fail, the one with the lowest number is told, with what replays it alone.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="law">Throws where a case breaks it.</param>
    public void Hold(string name, Action<int> law)
    {
        var sync = new Lock();
        (int Number, Exception Fault)? lowest = null;
        Parallel.For(First, First + Cases, (number, loop) =>
        {
            try
            {
                law(number);
            }
            catch (Exception fault)
            {
                loop.Break();
                lock (sync)
                {
                    lowest = lowest is { } known && known.Number < number ? known : (number, fault);
                }
            }
        });
        if (lowest is { } broken)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name}=1 {name}_FIRST={broken.Number} replays it: {broken.Fault.Message}"), broken.Fault);
        }
    }

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

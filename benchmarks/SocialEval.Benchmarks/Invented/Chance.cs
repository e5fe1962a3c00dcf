namespace SocialEval.Benchmarks.Invented;

/// <summary>Chance that is the same for the same seed, on every machine and in every version of the framework.</summary>
internal sealed class Chance(long seed)
{
    private ulong state = (ulong)seed * 0x9E3779B97F4A7C15;

    /// <summary>A number from 0 to one below a limit.</summary>
    public int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    /// <summary>A number from one to another, both included.</summary>
    public int From(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>Whether something happens that happens so many times in ten.</summary>
    public bool Happens(int timesInTen) => Below(10) < timesInTen;

    /// <summary>One of several.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> several) => several[Below(several.Length)];
}

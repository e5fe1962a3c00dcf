namespace SocialEval.Json;

/// <summary>What is expected where something else was found, in the words of a problem.</summary>
internal static class Expected
{
    public const string Date = "a date as YYYY, YYYY-MM or YYYY-MM-DD that exists";
    public const string Period = "a period of years, months, weeks or days such as P6M, P1Y2M, P2W or P10D";
    public const string Level = "a whole number from -2 to 2, without point or exponent";
    public const string Number = "a number of at most 28 digits, without exponent";

    /// <summary>What one of the words of an enumeration is, in a problem.</summary>
    public static string WordOf<T>()
        where T : struct, Enum => Words<T>.Listed;

    // Asked for wherever such a word has to be, and told where it is not.
    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly string Listed = $"one of {string.Join(", ", Vocabulary<T>.All!)}";
    }
}

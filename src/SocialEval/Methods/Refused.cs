using System.Globalization;

namespace SocialEval.Methods;

/// <summary>A refusal where there can be only one reason.</summary>
internal static class Refused
{
    /// <summary>A refusal to throw.</summary>
    /// <param name="method">The method's name.</param>
    /// <param name="what">Which part of what was given; empty for the whole of it.</param>
    /// <param name="found">What it is.</param>
    /// <param name="rule">What was expected.</param>
    public static MethodException By(string method, string what, string found, string rule) => new(method, [new MethodRefusal(what, found, rule)]);

    /// <summary>So many of something, in words: "1 mark", "3 marks".</summary>
    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}

using System.Globalization;

namespace SocialEval.Tool.Commands;

/// <summary>So many of something, in English.</summary>
internal static class Counted
{
    public static string Of(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}

using System.Net;
using SocialEval.Losses;

namespace SocialEval.Proof.Tests;

/// <summary>Something that somebody receives.</summary>
/// <param name="What">What it is, for example <c>meeting page, HTML, fr</c>.</param>
/// <param name="Exposure">What can be met in it.</param>
internal sealed record Output(string What, Exposure Exposure)
{
    /// <summary>Whether records get back in it what their own system held, or it says what became of that.</summary>
    public bool GivesBack { get; init; }

    /// <summary>A text.</summary>
    public static Output Of(string what, string text) => new(what, new Exposure().In(Plain(text)));

    /// <summary>An object: all its public members.</summary>
    public static Output Through(string what, object told) => new(what, new Exposure().Through(told));

    /// <summary>The account of what was lost.</summary>
    public static Output Of(string what, LossReport losses)
    {
        using var json = new MemoryStream();
        LossReportJson.Write(losses, json);
        return Of($"{what}, losses", $"{System.Text.Encoding.UTF8.GetString(json.ToArray())}\n{losses.Summary()}");
    }

    // Days are told with spaces that do not break, and HTML may write anything as a number.
    private static string Plain(string text) => WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Replace('\u202F', ' ');
}

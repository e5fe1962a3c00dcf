using System.Resources;
using System.Text;

namespace SocialEval.Research.Saturation;

/// <summary>Tells in words what interviews brought that was new.</summary>
public static class SaturationText
{
    private static readonly ResourceManager Resources = new("SocialEval.Research.Saturation.SaturationText", typeof(SaturationText).Assembly);

    /// <summary>Tells what interviews brought.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="language">fr or en.</param>
    /// <exception cref="ArgumentException">There are no texts in the language.</exception>
    public static string Of(ThemeSaturation found, string language)
    {
        ArgumentNullException.ThrowIfNull(found);
        var texts = new RoomTexts(Resources, language);
        var text = new StringBuilder();
        text.Append(texts.Of("new-themes", string.Join(' ', found.NewThemes))).Append('\n');
        text.Append(texts.Of("rule", found.Rule.Base, found.Rule.Run, found.Rule.Threshold * 100)).Append('\n');
        if (found.BaseThemes is { } themes)
        {
            text.Append(texts.Of("base", themes)).Append('\n');
        }

        foreach (var run in found.Runs)
        {
            text.Append("  ").Append(run.Ratio is { } ratio ? texts.Of("run", run, run.NewThemes, ratio * 100) : texts.Of("run-without-ratio", run, run.NewThemes)).Append('\n');
        }

        text.Append(found.Reached is { } reached
            ? texts.Of("reached", reached, found.NewThemesAfter ?? 0)
            : texts[$"why.{Vocabulary<Unsaturated>.Of(found.Why ?? Unsaturated.StillNew)}"]).Append('\n');
        if (found.OtherOrders is { } others)
        {
            text.Append(others.At(0.5) is { } median
                ? texts.Of("orders", others.Orders, others.At(0) ?? median, others.At(1) ?? median, median, others.NeverIn, others.Seed)
                : texts.Of("orders-never", others.Orders, others.Seed)).Append('\n');
        }

        return text.Append('\n').Append(texts["caution"]).Append('\n').ToString();
    }
}

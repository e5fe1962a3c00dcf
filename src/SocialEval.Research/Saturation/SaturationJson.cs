using System.Buffers;
using System.Text.Json;

namespace SocialEval.Research.Saturation;

/// <summary>Writes what interviews brought for another program to read: <c>socialeval/saturation/1</c>.</summary>
/// <remarks><c>saturatedAt</c> is the first run that is not above the threshold, as <c>6+2</c>; absent where there is none, and then
/// <c>why</c> says so.</remarks>
public static class SaturationJson
{
    /// <summary>The name of the form it is written in.</summary>
    public const string Schema = "socialeval/saturation/1";

    /// <summary>Writes what interviews brought.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="buffer">Where to, in UTF-8.</param>
    public static void Write(ThemeSaturation found, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(buffer);
        using var json = JsonOut.To(buffer);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartArray("newThemesPerInterview");
        foreach (var count in found.NewThemes)
        {
            json.WriteNumberValue(count);
        }

        json.WriteEndArray();
        json.WriteNumber("base", found.Rule.Base);
        json.WriteNumber("run", found.Rule.Run);
        json.WriteNumber("threshold", found.Rule.Threshold);
        if (found.BaseThemes is { } themes)
        {
            json.WriteNumber("baseThemes", themes);
        }

        Write(json, found.Runs);
        if (found.Reached is { Ratio: { } ratio } reached)
        {
            json.WriteString("saturatedAt", reached.ToString());
            json.WriteNumber("ratio", ratio);
        }

        if (found.Why is { } why)
        {
            json.WriteString("why", Vocabulary<Unsaturated>.Of(why));
        }

        if (found.NewThemesAfter is { } after)
        {
            json.WriteNumber("newThemesAfter", after);
        }

        if (found.OtherOrders is { } others)
        {
            Write(json, others);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Sequence<SaturationRun> runs)
    {
        json.WriteStartArray("runs");
        foreach (var run in runs)
        {
            json.WriteStartObject();
            json.WriteString("at", run.ToString());
            json.WriteNumber("newThemes", run.NewThemes);
            if (run.Ratio is { } ratio)
            {
                json.WriteNumber("ratio", ratio);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SaturationRange others)
    {
        json.WriteStartObject("otherOrders");
        json.WriteNumber("orders", others.Orders);
        json.WriteNumber("seed", others.Seed);
        json.WriteString("generator", SeededDraws.Name);
        json.WriteNumber("never", others.NeverIn);
        foreach (var (name, share) in ((string, double)[])[("least", 0), ("lowerQuartile", 0.25), ("median", 0.5), ("upperQuartile", 0.75), ("most", 1)])
        {
            if (others.At(share) is { } after)
            {
                json.WriteNumber(name, after);
            }
        }

        json.WriteStartArray("after");
        foreach (var count in others.After)
        {
            json.WriteStartObject();
            json.WriteNumber("interviews", count.After);
            json.WriteNumber("orders", count.Orders);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

using System.Buffers;
using System.Text.Json;
using SocialEval.Journeys;
using SocialEval.Studies;

namespace SocialEval.Json;

/// <summary>Conclusions on the wire, as <c>socialeval/conclusion/1</c>: what a study tells, kept so that the next release can be
/// concluded with this one in hand.</summary>
/// <remarks>UTF-8; accents are written as they are; what is absent is left out. What is suppressed is said to be, and is in no form
/// in the file. What is written reads back equal.</remarks>
public static class ConclusionJson
{
    /// <summary>Writes a conclusion.</summary>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="indented">Whether it is laid out over lines.</param>
    public static void Write(Conclusion conclusion, IBufferWriter<byte> destination, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        ArgumentNullException.ThrowIfNull(destination);
        using var json = new Utf8JsonWriter(destination, JsonText.Options(indented));
        json.WriteStartObject();
        json.WriteString("schema", ConclusionShape.Schema);
        Text(json, "study", conclusion.Study);
        if (!conclusion.About.IsEmpty)
        {
            json.WriteStartArray("about");
            foreach (var about in conclusion.About)
            {
                JsonText.Write(json, about);
            }

            json.WriteEndArray();
        }

        if (conclusion.Reading is { Reading: var reading })
        {
            json.WriteStartObject("reading");
            json.WriteString("asOf", PartialDate.OfDay(reading.AsOf).ToString());
            json.WriteString("on", PartialDate.OfDay(reading.On).ToString());
            json.WriteString("purpose", Vocabulary<Purpose>.Of(reading.Purpose));
            json.WriteEndObject();
        }

        json.WriteNumber("smallestGroup", conclusion.SmallestGroup);
        json.WriteStartArray("distributions");
        foreach (var distribution in conclusion.Distributions)
        {
            Write(json, distribution);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a conclusion.</summary>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="indented">Whether it is laid out over lines.</param>
    public static byte[] ToUtf8Bytes(Conclusion conclusion, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(conclusion, buffer, indented);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a conclusion that was written.</summary>
    /// <param name="utf8Json">The conclusion.</param>
    /// <exception cref="InvalidConclusionException">It is not a conclusion; every problem is listed.</exception>
    public static Conclusion Read(ReadOnlySpan<byte> utf8Json) => TryRead(utf8Json, out var problems) ?? throw new InvalidConclusionException(problems);

    /// <summary>Reads a conclusion that was written, or lists every problem.</summary>
    /// <param name="utf8Json">The conclusion.</param>
    /// <param name="problems">What is wrong, each with its path; empty where there is a conclusion.</param>
    /// <returns>The conclusion, or nothing.</returns>
    public static Conclusion? TryRead(ReadOnlySpan<byte> utf8Json, out Sequence<Problem> problems)
    {
        using var document = ShapeCheck.Read(utf8Json, ConclusionShape.Conclusion, "a conclusion", out problems);
        return document is null || !problems.IsEmpty ? null : Conclusion(document.RootElement);
    }

    /// <summary>The JSON Schema of a written conclusion.</summary>
    internal static byte[] Schema() => SchemaWriter.Write(ConclusionShape.Schema, "What a study tells across journeys", ConclusionShape.Conclusion);

    private static void Write(Utf8JsonWriter json, Distribution distribution)
    {
        json.WriteStartObject();
        Text(json, "code", distribution.Code);
        People(json, distribution.People);
        if (distribution.IsPrevious)
        {
            json.WriteBoolean("previous", true);
        }

        json.WriteStartArray("cells");
        foreach (var cell in distribution.Cells)
        {
            json.WriteStartObject();
            Text(json, "code", cell.Code);
            People(json, cell.People);
            if (cell.IsUnsaid)
            {
                json.WriteBoolean("unsaid", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void People(Utf8JsonWriter json, long? people)
    {
        if (people is { } told)
        {
            json.WriteNumber("people", told);
        }
        else
        {
            json.WriteBoolean("suppressed", true);
        }
    }

    private static void Text(Utf8JsonWriter json, string member, string text)
    {
        json.WritePropertyName(member);
        JsonText.Write(json, text);
    }

    private static Conclusion Conclusion(JsonElement json) => new()
    {
        Study = json.GetProperty("study").GetString()!,
        About = json.TryGetProperty("about", out var about) ? Sequence.Owning(about.EnumerateArray().Select(static each => each.GetString()!).ToArray()) : default,
        Reading = json.TryGetProperty("reading", out var reading) ? Reading(reading) : null,
        SmallestGroup = json.GetProperty("smallestGroup").GetInt32(),
        Distributions = Sequence.Owning(json.GetProperty("distributions").EnumerateArray().Select(Distribution).ToArray()),
    };

    private static StudyReading Reading(JsonElement json)
    {
        Vocabulary<Purpose>.TryRead(json.GetProperty("purpose").GetString(), out var purpose);
        return new(DayShape.Read(json.GetProperty("asOf")), DayShape.Read(json.GetProperty("on")), purpose);
    }

    private static Distribution Distribution(JsonElement json) => new()
    {
        Code = json.GetProperty("code").GetString()!,
        People = People(json),
        IsPrevious = json.TryGetProperty("previous", out _),
        Cells = Sequence.Owning(json.GetProperty("cells").EnumerateArray().Select(static cell => new Cell(cell.GetProperty("code").GetString()!, People(cell), cell.TryGetProperty("unsaid", out _))).ToArray()),
    };

    private static long? People(JsonElement json) => json.TryGetProperty("people", out var people) ? people.GetInt64() : null;
}

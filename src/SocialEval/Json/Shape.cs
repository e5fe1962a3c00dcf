using System.Globalization;
using System.Text.Json;
using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>What a JSON value has to be: what it is read against, and what its JSON Schema says, in one place.</summary>
internal abstract class Shape
{
    private protected Shape()
    {
    }

    /// <summary>Its name in the schema; nothing: it stands where it is used.</summary>
    public virtual string? Name => null;

    /// <summary>Notes all that is not as it should be.</summary>
    public abstract void Check(JsonElement value, ShapeCheck check);

    /// <summary>Writes the members of a JSON Schema that say the same.</summary>
    public abstract void Describe(SchemaWriter schema);
}

/// <summary>A text.</summary>
internal sealed class TextShape(bool mayBeEmpty) : Shape
{
    /// <summary>A text that is not empty.</summary>
    public static TextShape Some { get; } = new(mayBeEmpty: false);

    /// <summary>A text that may be empty.</summary>
    public static TextShape Any { get; } = new(mayBeEmpty: true);

    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (check.Is(value, JsonValueKind.String, "a text") && check.Text(value) is { Length: 0 } && !mayBeEmpty)
        {
            check.Note("an empty text", "a text");
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        if (!mayBeEmpty)
        {
            schema.Json.WriteNumber("minLength", 1);
        }
    }
}

/// <summary>One of some words, exact to the letter.</summary>
internal sealed class WordShape(params string[] words) : Shape
{
    public static WordShape Of<T>()
        where T : struct, Enum => new(Vocabulary<T>.All.ToArray());

    public override void Check(JsonElement value, ShapeCheck check)
    {
        var expected = words.Length == 1 ? $"'{words[0]}'" : $"one of {string.Join(", ", words)}";
        if (check.Is(value, JsonValueKind.String, expected) && check.Text(value) is { } word && !words.AsSpan().Contains(word))
        {
            check.Note(Told.Quote(word), expected);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("enum");
        foreach (var word in words)
        {
            schema.Json.WriteStringValue(word);
        }

        schema.Json.WriteEndArray();
    }
}

/// <summary>A day that exists.</summary>
internal sealed class DayShape : Shape
{
    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (check.Is(value, JsonValueKind.String, "a day as YYYY-MM-DD") && check.Text(value) is { } day && !IsDay(day))
        {
            check.Note(Told.Quote(day), "a day that exists, as YYYY-MM-DD");
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    public static LocalDate Read(JsonElement value) => PartialDate.Parse(value.GetString()!).Earliest;

    private static bool IsDay(string text) => text.Length == 10 && PartialDate.TryParse(text, out _);
}

/// <summary>A number.</summary>
internal sealed class NumberShape : Shape
{
    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (check.Is(value, JsonValueKind.Number, "a number") && !(value.TryGetDouble(out var number) && double.IsFinite(number)))
        {
            check.Note("a number too large", "a number");
        }
    }

    public override void Describe(SchemaWriter schema) => schema.Json.WriteString("type", "number");
}

/// <summary>Something that is so; where it is not, it is absent.</summary>
internal sealed class TrueShape : Shape
{
    public override void Check(JsonElement value, ShapeCheck check) => check.Is(value, JsonValueKind.True, "true, or the member left out");

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("enum");
        schema.Json.WriteBooleanValue(true);
        schema.Json.WriteEndArray();
    }
}

/// <summary>How many there are of something.</summary>
internal sealed class CountShape(int least = 0) : Shape
{
    private string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}");

    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (check.Is(value, JsonValueKind.Number, Expected) && !(value.TryGetInt32(out var count) && count >= least))
        {
            check.Note(value.TryGetDecimal(out var other) ? other.ToString(CultureInfo.InvariantCulture) : "a number too large", Expected);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteNumber("minimum", least);
    }
}

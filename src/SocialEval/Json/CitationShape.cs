using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>A citation: an object with one member, the kind of what is cited, whose value is the id.</summary>
internal sealed class CitationShape : Shape
{
    // What no finding can cite is in no report.
    private static readonly string[] Kinds = Enum.GetValues<ItemKind>()
        .Where(kind => kind is not (ItemKind.Consent or ItemKind.Note))
        .Select(Vocabulary<ItemKind>.Of)
        .ToArray();

    private static readonly string Expected = $"one of {string.Join(", ", Kinds)}";

    public override string Name => "citation";

    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (!check.Is(value, JsonValueKind.Object, "a citation, such as { \"goal\": \"…\" }"))
        {
            return;
        }

        var count = 0;
        foreach (var member in value.EnumerateObject())
        {
            count++;
            if (!Kinds.AsSpan().Contains(member.Name))
            {
                check.Unknown(member.Name, Expected);
                continue;
            }

            check.Enter(member.Name);
            TextShape.Some.Check(member.Value, check);
            check.Leave();
        }

        if (count != 1)
        {
            check.Note(count == 0 ? "nothing" : "several members", Expected);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var kind in Kinds)
        {
            schema.Write(kind, TextShape.Some);
        }

        schema.Json.WriteEndObject();
        schema.Json.WriteBoolean("additionalProperties", false);
        schema.Json.WriteNumber("minProperties", 1);
        schema.Json.WriteNumber("maxProperties", 1);
    }

    public static Citation Read(JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            Vocabulary<ItemKind>.TryRead(member.Name, out var kind);
            return new(kind, member.Value.GetString()!);
        }

        return default;
    }
}

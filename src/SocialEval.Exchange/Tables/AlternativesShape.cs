using System.Text.Json;
using SocialEval.Json;

namespace SocialEval.Exchange.Tables;

/// <summary>One of several objects, told apart by a member only one of them has; or a plain text, where that is allowed.</summary>
internal sealed class AlternativesShape(string name, string expected, bool orText, params (string Member, ObjectShape Shape)[] alternatives) : Shape
{
    public override string? Name => name;

    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (value.ValueKind == JsonValueKind.String && orText)
        {
            TextShape.Some.Check(value, check);
        }
        else if (value.ValueKind != JsonValueKind.Object)
        {
            check.Wrong(value, expected);
        }
        else if (Array.FindIndex(alternatives, each => value.TryGetProperty(each.Member, out _)) is var found and >= 0)
        {
            alternatives[found].Shape.Check(value, check);
        }
        else
        {
            check.Note("an object that is none of these", expected);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("oneOf");
        if (orText)
        {
            schema.Write(TextShape.Some);
        }

        foreach (var (_, shape) in alternatives)
        {
            schema.Write(shape);
        }

        schema.Json.WriteEndArray();
    }
}

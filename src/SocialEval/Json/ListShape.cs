using System.Text.Json;

namespace SocialEval.Json;

/// <summary>A list, all of whose elements have one shape.</summary>
internal sealed class ListShape(Shape element, bool mayBeEmpty = false) : Shape
{
    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (!check.Is(value, JsonValueKind.Array, "a list"))
        {
            return;
        }

        if (!mayBeEmpty && value.GetArrayLength() == 0)
        {
            check.Note("an empty list", "one element or more");
        }

        var index = 0;
        foreach (var there in value.EnumerateArray())
        {
            check.Enter(index++);
            element.Check(there, check);
            check.Leave();
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "array");
        if (!mayBeEmpty)
        {
            schema.Json.WriteNumber("minItems", 1);
        }

        schema.Write("items", element);
    }
}

/// <summary>Values by name, where the names are free.</summary>
internal sealed class MapShape(Shape element) : Shape
{
    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (!check.Is(value, JsonValueKind.Object, "an object"))
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            check.Enter(member.Name);
            if (!names.Add(member.Name))
            {
                check.Note("a member that is there already", "each member once");
            }

            element.Check(member.Value, check);
            check.Leave();
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Write("additionalProperties", element);
    }
}

/// <summary>What a text needs: words, an id or a date as text, a number, or several ids.</summary>
internal sealed class ArgumentShape : Shape
{
    private static readonly ListShape Several = new(TextShape.Any);

    public override void Check(JsonElement value, ShapeCheck check)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                TextShape.Any.Check(value, check);
                break;
            case JsonValueKind.Number when value.TryGetDecimal(out _):
                break;
            case JsonValueKind.Array:
                Several.Check(value, check);
                break;
            default:
                check.Wrong(value, "a text, a number or a list of texts");
                break;
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Write(TextShape.Any);
        schema.Write(new NumberShape());
        schema.Write(Several);
        schema.Json.WriteEndArray();
    }
}

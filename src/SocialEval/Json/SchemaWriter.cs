using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialEval.Json;

/// <summary>Writes the JSON Schema of a shape. Objects that have a name stand once, under it.</summary>
internal sealed class SchemaWriter
{
    private readonly List<Shape> named = [];

    private SchemaWriter(Utf8JsonWriter json) => Json = json;

    /// <summary>Where the schema goes.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>The schema of a document.</summary>
    /// <param name="id">What it is the schema of: <c>socialeval/report/1</c>.</param>
    /// <param name="title">What that is, for people.</param>
    /// <param name="document">The shape of the document.</param>
    public static byte[] Write(string id, string title, ObjectShape document)
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            var schema = new SchemaWriter(json);
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("$id", $"urn:{id.Replace('/', ':')}");
            json.WriteString("title", title);
            document.Describe(schema);
            schema.Define();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a shape as a member.</summary>
    public void Write(string member, Shape shape)
    {
        Json.WritePropertyName(member);
        Write(shape);
    }

    /// <summary>Writes a shape.</summary>
    public void Write(Shape shape)
    {
        Json.WriteStartObject();
        if (shape.Name is { } name)
        {
            if (!named.Contains(shape))
            {
                named.Add(shape);
            }

            Json.WriteString("$ref", $"#/definitions/{name}");
        }
        else
        {
            shape.Describe(this);
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes a list of names.</summary>
    public void Names(string member, IEnumerable<string> names)
    {
        Json.WriteStartArray(member);
        foreach (var name in names)
        {
            Json.WriteStringValue(name);
        }

        Json.WriteEndArray();
    }

    private void Define()
    {
        Json.WriteStartObject("definitions");
        // Describing one may name others, which come after it.
        for (var i = 0; i < named.Count; i++)
        {
            Json.WriteStartObject(named[i].Name!);
            named[i].Describe(this);
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }
}

namespace SocialEval.Json;

/// <summary>The JSON Schemas of what is on the wire, in UTF-8.</summary>
public static class JsonSchemas
{
    /// <summary>The schema of a journey, <c>socialeval/journey/1</c>.</summary>
    public static ReadOnlyMemory<byte> Journey => Resource("socialeval-journey-1.schema.json");

    /// <summary>The schema of a report, <c>socialeval/report/1</c>.</summary>
    public static ReadOnlyMemory<byte> Report => Resource("socialeval-report-1.schema.json");

    /// <summary>The schema of a conclusion, <c>socialeval/conclusion/1</c>.</summary>
    public static ReadOnlyMemory<byte> Conclusion => Resource("socialeval-conclusion-1.schema.json");

    private static byte[] Resource(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream(name)!;
        var schema = new byte[stream.Length];
        stream.ReadExactly(schema);
        return schema;
    }
}

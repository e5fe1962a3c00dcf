using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialEval.Fhir.Reading;

/// <summary>The file being read, or a part of it, so that a problem can tell its line.</summary>
internal sealed record FileContext(string Name, ReadOnlyMemory<byte> Content, List<FhirProblem> Problems)
{
    /// <summary>The line of the file the content starts on.</summary>
    public int FirstLine { get; init; } = 1;

    public void Refuse(JsonElement element, string path, string found, string expected) =>
        Problems.Add(new(Name, path, found, expected, LineOf(element)));

    /// <summary>The line an element starts on, where it is still the file's own bytes.</summary>
    public int? LineOf(JsonElement element) =>
        Content.Span.Overlaps(JsonMarshal.GetRawUtf8Value(element), out var offset) ? Content.Span[..offset].Count((byte)'\n') + FirstLine : null;
}

using System.Text.Json;

namespace SocialEval.Fhir.Mapping;

/// <summary>The parts of a resource that nothing was made of, the largest first: so that no word of it vanishes untold.</summary>
internal static class Leftovers
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["meta"] = "the keeping of the record, not the journey",
        ["text"] = "a page made from the record, not anybody's words",
        ["identifier"] = "an identifier is not needed to evaluate, and could tell who the person is",
        ["telecom"] = "not needed to evaluate, and could tell who the person is",
        ["address"] = "not needed to evaluate, and could tell who the person is",
        ["birthDate"] = "not needed to evaluate, and could tell who the person is",
        ["gender"] = "not needed to evaluate",
        ["lifecycleStatus"] = "a status without an author: no ending is made of it",
        ["achievementStatus"] = "it says neither who judged nor when: no assessment is made of it",
        ["statusDate"] = "the date of a status without an author",
        ["statusReason"] = "the reason of a status without an author",
        ["status"] = "the state of the record, which is nobody's act in the journey",
        ["intent"] = "the state of the record, which is nobody's act in the journey",
        ["category"] = "the kind of record",
        ["measure"] = "a measure with a threshold: nobody succeeds or fails by one",
        ["detailQuantity"] = "a threshold: nobody succeeds or fails by one",
        ["detailRange"] = "a threshold: nobody succeeds or fails by one",
        ["patientInstruction"] = "what the person is told to do, which nobody says of the journey",
        ["issued"] = "when it was made known, not when it was said",
    };

    public static IEnumerable<string> Of(JsonElement root, HashSet<string> covered)
    {
        if (covered.Contains(""))
        {
            yield break;
        }

        foreach (var member in root.EnumerateObject())
        {
            foreach (var path in Within(member.Value, member.Name, covered))
            {
                yield return path;
            }
        }
    }

    public static string Why(string path)
    {
        var end = path.AsSpan().IndexOfAny('.', '[');
        var first = end < 0 ? path : path[..end];
        var last = path[(path.LastIndexOf('.') + 1)..];
        return path.StartsWith("meta.security", StringComparison.Ordinal)
            ? "a label of confidentiality, which the journey cannot carry"
            : Reasons.GetValueOrDefault(last) ?? Reasons.GetValueOrDefault(first, "the journey has no place for it");
    }

    private static IEnumerable<string> Within(JsonElement element, string path, HashSet<string> covered)
    {
        if (covered.Contains(path) || IsEmpty(element))
        {
            return [];
        }

        return covered.Any(known => known.Length > path.Length && known[path.Length] is '.' or '[' && known.StartsWith(path, StringComparison.Ordinal))
            ? Children(element, path).SelectMany(child => Within(child.Value, child.Path, covered))
            : [path];
    }

    public static IEnumerable<(string Path, JsonElement Value)> Children(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(member => (path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select((item, i) => (FormattableString.Invariant($"{path}[{i}]"), item)),
        _ => [],
    };

    private static bool IsEmpty(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Object => !element.EnumerateObject().Any(),
        JsonValueKind.Array => element.GetArrayLength() == 0,
        _ => false,
    };
}

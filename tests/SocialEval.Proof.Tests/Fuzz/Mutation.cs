using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace SocialEval.Proof.Tests.Fuzz;

/// <summary>Damages files: some bytes, some words, or what stands in what.</summary>
internal static class Mutation
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1_000 };

    // What readers have stumbled over: the edges of numbers, days and encodings, and what opens or ends something.
    private static readonly string[] Awkward =
    [
        "null", "true", "-1", "0", "2147483648", "1e999", "-0.0", "99999999999999999999999999999", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "{}", "[]", "[[", "}", "\"", "\\", "{\"\":\"x\"}",
        "2024-02-30", "0000-00-00", "9999-12-31", "2024-13", "2024", "P1Y", "P-1M", "P99999999999Y", "\uFEFF", "\0", "\r", "\n", "\r\n\r\n", ";", ",", "\t", "'", "<a>", "</", "&#0;", "&a;", "<![CDATA[", "<?xml version=\"1.1\"?>", "<!DOCTYPE a>",
        "$.a[0]", "../..", "=1+1", "é", "\u202E", "🏠", "\"schema\":\"socialeval/journey/2\",", "NaN", "Infinity", "a.b.c", "urn:uuid:", "http://", "-", " ", "/",
    ];

    /// <summary>A damaged copy of one of the examples.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="chance">Chance.</param>
    public static byte[] Of(IReadOnlyList<byte[]> examples, PCG chance)
    {
        var file = examples[Below(chance, examples.Count)];
        if (chance.Next(2) == 0 && Tree(file) is { } tree)
        {
            file = Restructured(tree, chance);
        }

        for (var more = chance.Next(4); more > 0; more--)
        {
            file = chance.Next(2) == 0 ? OfBytes(file, chance) : OfWords(file, chance);
        }

        return file;
    }

    private static int Below(PCG chance, int count) => (int)chance.Next((uint)Math.Max(1, count));

    private static byte[] OfBytes(byte[] file, PCG chance)
    {
        var at = Below(chance, file.Length);
        var length = Math.Min(1 + Below(chance, 1 << Below(chance, 10)), file.Length - at);
        return chance.Next(5) switch
        {
            0 => file[..at],
            1 => [.. file[..at], .. file[(at + length)..]],
            2 => [.. file[..(at + length)], .. file[at..]],
            3 => [.. file[..at], (byte)chance.Next(256), .. file[at..]],
            _ when file.Length == 0 => file,
            _ => [.. file[..at], (byte)(file[at] ^ (1 << Below(chance, 8))), .. file[(at + 1)..]],
        };
    }

    // A word of the file, or what stands between two, becomes an awkward one, another of the file, or both.
    private static byte[] OfWords(byte[] file, PCG chance)
    {
        var (start, end) = Word(file, chance);
        var (other, otherEnd) = Word(file, chance);
        var put = chance.Next(3) == 0 ? file[other..otherEnd] : Encoding.UTF8.GetBytes(Awkward[Below(chance, Awkward.Length)]);
        return chance.Next(3) == 0 ? [.. file[..start], .. put, .. file[start..]] : [.. file[..start], .. put, .. file[end..]];
    }

    private static (int Start, int End) Word(byte[] file, PCG chance)
    {
        var at = Below(chance, file.Length);
        var start = at;
        var end = at;
        while (start > 0 && at - start < 60 && IsOfWord(file[start - 1]))
        {
            start--;
        }

        while (end < file.Length && end - at < 60 && IsOfWord(file[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsOfWord(byte sign) => char.IsAsciiLetterOrDigit((char)sign) || sign is (byte)'-' or (byte)'"' or (byte)'_' or (byte)'.' or > 127;

    private static JsonNode? Tree(byte[] file)
    {
        try
        {
            return JsonNode.Parse(file);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Restructured(JsonNode tree, PCG chance)
    {
        for (var more = 1 + chance.Next(4); more > 0; more--)
        {
            var inside = new List<JsonNode>();
            Gather(tree, inside);
            var place = inside[Below(chance, inside.Count)];
            var from = inside[Below(chance, inside.Count)];
            Change(place, from.DeepClone(), chance);
        }

        return Encoding.UTF8.GetBytes(tree.ToJsonString(Relaxed));
    }

    private static void Gather(JsonNode node, List<JsonNode> inside)
    {
        inside.Add(node);
        foreach (var child in node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
        {
            if (child is not null)
            {
                Gather(child, inside);
            }
        }
    }

    private static void Change(JsonNode place, JsonNode put, PCG chance)
    {
        switch (place)
        {
            case JsonObject { Count: > 0 } members:
                var name = members.ElementAt(Below(chance, members.Count)).Key;
                Change(members, name, put, chance);
                break;
            case JsonArray items when chance.Next(20) == 0:
                Repeat(items, put);
                break;
            case JsonArray { Count: > 0 } items when chance.Next(3) == 0:
                items.RemoveAt(Below(chance, items.Count));
                break;
            case JsonArray items:
                items.Insert(Below(chance, items.Count + 1), put);
                break;
            default:
                place.Parent?.ReplaceAt(place, put);
                break;
        }
    }

    private static void Change(JsonObject members, string name, JsonNode put, PCG chance)
    {
        switch (chance.Next(5))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[string.Create(CultureInfo.InvariantCulture, $"{name}{chance.Next(3)}")] = put;
                break;
            case 2:
                members[name] = new JsonArray(put);
                break;
            default:
                members[name] = put;
                break;
        }
    }

    private static void Repeat(JsonArray items, JsonNode put)
    {
        for (var i = 0; i < 50; i++)
        {
            items.Add(put.DeepClone());
        }
    }

    private static void ReplaceAt(this JsonNode parent, JsonNode place, JsonNode put)
    {
        if (parent is JsonArray items)
        {
            items[items.IndexOf(place)] = put;
        }
        else if (parent is JsonObject members)
        {
            members[place.GetPropertyName()] = put;
        }
    }
}

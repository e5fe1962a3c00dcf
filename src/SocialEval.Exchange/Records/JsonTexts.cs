using System.Text.Json;

namespace SocialEval.Exchange.Records;

/// <summary>Whether the texts of a JSON value can be read at all: an escape may stand for half of a character.</summary>
internal static class JsonTexts
{
    public const string Half = "a text with half of a character in it";
    public const string Whole = "whole characters";

    public static bool AreWhole(JsonElement element)
    {
        try
        {
            Walk(element);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Walk(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Walk(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var each in element.EnumerateArray())
                {
                    Walk(each);
                }

                break;
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            default:
                break;
        }
    }
}

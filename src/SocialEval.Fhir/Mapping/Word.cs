using System.Text.Json;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>The words journeys use for what is one of a few things, as codes.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static R4.Code? Code<T>(T? value)
        where T : struct, Enum => value is { } known ? new R4.Code(Of(known)) : null;

    /// <summary>What a word means; nothing where it is none of them.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>What the word in a part of an extension means.</summary>
    public static T? Part<T>(R4.Extension? extension, string part)
        where T : struct, Enum => Read<T>(Own.Part<R4.Code>(extension, part)?.Value);
}

using System.Text.Json;

namespace SocialEval.Research.Qca.Telling;

/// <summary>The small parts that analyses are written with.</summary>
internal static class JsonParts
{
    public static void Share(this Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Fit(this Utf8JsonWriter json, SufficiencyFit fit)
    {
        json.Share("inclS", fit.Inclusion);
        json.Share("PRI", fit.Pri);
        json.Share("covS", fit.RawCoverage);
    }

    public static void Fit(this Utf8JsonWriter json, NecessityFit fit)
    {
        json.Share("inclN", fit.Inclusion);
        json.Share("RoN", fit.Relevance);
        json.Share("covN", fit.Coverage);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteTexts(texts);
    }

    public static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void Rows(this Utf8JsonWriter json, string name, IEnumerable<long> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteNumberValue(row);
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace SocialEval.Research.Qca.Telling;

/// <summary>How well something fits, as analyses are written.</summary>
internal static class FitJson
{
    public static void WriteFit(this Utf8JsonWriter json, SufficiencyFit fit)
    {
        json.WriteShare("inclS", fit.Inclusion);
        json.WriteShare("PRI", fit.Pri);
        json.WriteShare("covS", fit.RawCoverage);
    }

    public static void WriteFit(this Utf8JsonWriter json, NecessityFit fit)
    {
        json.WriteShare("inclN", fit.Inclusion);
        json.WriteShare("RoN", fit.Relevance);
        json.WriteShare("covN", fit.Coverage);
    }
}

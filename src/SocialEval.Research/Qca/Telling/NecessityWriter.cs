using System.Text.Json;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Writes what is necessary as JSON.</summary>
internal sealed class NecessityWriter(Utf8JsonWriter json)
{
    public void Write(Necessity outcome, Necessity absence)
    {
        json.WriteStartObject();
        json.WriteString("schema", "socialeval/necessity/1");
        json.WriteStartObject("cuts");
        json.WriteNumber("incl", outcome.Options.InclusionCut);
        json.WriteNumber("cov", outcome.Options.CoverageCut);
        json.WriteNumber("ron", outcome.Options.RelevanceCut);
        json.WriteEndObject();
        Write(outcome);
        json.WriteStartObject("negation");
        Write(absence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Each condition by itself.</summary>
    public void Write(string name, Sequence<ConditionFit> conditions)
    {
        json.WriteStartArray(name);
        foreach (var fit in conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", fit.Condition.ToString());
            json.WriteFit(fit.Necessity);
            json.WriteFit(fit.Sufficiency);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Necessity necessity)
    {
        json.WriteString("outcome", necessity.Cases.Outcome);
        Write("singleConditionFit", Necessity.OfConditions(necessity.Cases));
        json.WriteStartArray("necessary");
        foreach (var expression in necessity.Expressions)
        {
            json.WriteStartObject();
            json.WriteString("expression", expression.ToString());
            json.WriteFit(expression.Fit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("complete", necessity.IsComplete);
        json.WriteNumber("literals", necessity.Literals);
    }
}

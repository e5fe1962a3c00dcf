using System.Buffers;
using System.Text.Json;

namespace SocialEval.Research.Coders;

/// <summary>Writes the agreement of coders for another program to read: <c>socialeval/agreement/1</c>.</summary>
/// <remarks>A coefficient is a number, or the text <c>no variation</c>, under its name; one that is not defined is absent. Under
/// <c>details</c> each has its <c>coeff</c>, the observed (<c>pa</c>) and expected (<c>pe</c>) agreement and its <c>range</c>, or says why
/// not.</remarks>
public static class AgreementJson
{
    /// <summary>The name of the form it is written in.</summary>
    public const string Schema = "socialeval/agreement/1";

    /// <summary>Writes an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="disagreements">The units coders disagree on.</param>
    /// <param name="buffer">Where to, in UTF-8.</param>
    public static void Write(CoderAgreement agreement, Sequence<Disagreement> disagreements, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(buffer);
        using var json = JsonOut.To(buffer);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("level", Vocabulary<MeasurementLevel>.Of(agreement.Level));
        json.WriteTexts("coders", agreement.Coders);
        json.WriteNumber("units", agreement.Units);
        json.WriteNumber("uncoded", agreement.Uncoded);
        json.WriteNumber("codedOnce", agreement.CodedOnce);
        json.WriteNumber("compared", agreement.Compared);
        json.WriteNumber("unanimous", agreement.Unanimous);
        Write(json, agreement);
        if (agreement.WithoutUnused is { } without)
        {
            json.WriteStartObject("withoutUnused");
            Write(json, without);
            json.WriteEndObject();
        }

        json.WriteStartObject("resampling");
        json.WriteNumber("draws", agreement.Resampling.Draws);
        json.WriteNumber("seed", agreement.Resampling.Seed);
        json.WriteNumber("share", agreement.Resampling.Share);
        json.WriteString("generator", Resampling.Generator);
        json.WriteEndObject();
        Write(json, disagreements);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoderAgreement agreement)
    {
        foreach (var (name, coefficient) in agreement.Named())
        {
            if (coefficient is Measured measured)
            {
                json.WriteNumber(name, measured.Value);
            }
            else if (coefficient is NoVariation)
            {
                json.WriteString(name, coefficient.ToString());
            }
        }

        json.WriteStartObject("details");
        foreach (var (name, coefficient) in agreement.Named())
        {
            json.WriteStartObject(name);
            Write(json, coefficient);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("categories");
        foreach (var use in agreement.Categories)
        {
            json.WriteStartObject();
            json.WriteString("category", use.Category);
            json.WriteNumber("codings", use.Codings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("unused", agreement.Categories.Where(use => use.Codings == 0).Select(use => use.Category));
        Write(json, "coincidences", agreement.Coincidences);
        Write(json, "contingency", agreement.Contingency);
    }

    private static void Write(Utf8JsonWriter json, Coefficient coefficient)
    {
        switch (coefficient)
        {
            case Measured measured:
                json.WriteNumber("coeff", measured.Value);
                json.WriteNumber("pa", measured.Observed);
                if (measured.Expected is { } expected)
                {
                    json.WriteNumber("pe", expected);
                }

                if (measured.Range is { } range)
                {
                    json.WriteStartArray("range");
                    json.WriteNumberValue(range.Lower);
                    json.WriteNumberValue(range.Upper);
                    json.WriteEndArray();
                    json.WriteNumber("drawsWithoutValue", range.WithoutValue);
                }

                break;
            case NotDefined undefined:
                json.WriteString("notDefined", Vocabulary<Undefined>.Of(undefined.Reason));
                break;
            default:
                json.WriteBoolean("noVariation", true);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, string name, CodingTable? table)
    {
        if (table is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var count in row)
            {
                json.WriteNumberValue(count);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Sequence<Disagreement> disagreements)
    {
        json.WriteStartArray("disagreements");
        foreach (var disagreement in disagreements)
        {
            json.WriteStartObject();
            json.WriteString("unit", disagreement.Unit);
            json.WriteStartArray("codings");
            foreach (var coding in disagreement.Codings)
            {
                json.WriteStartObject();
                json.WriteString("coder", coding.Coder);
                json.WriteString("category", coding.Category);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

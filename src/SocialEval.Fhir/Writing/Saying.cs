using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Words on their way out: the text where FHIR has it, and what is known of how it was said as an extension of that text.</summary>
internal sealed class Saying(ResourceIds ids)
{
    /// <summary>Words as a text; nothing where there is no text, but a tombstone or media only.</summary>
    /// <param name="said">The words.</param>
    /// <param name="signed">Whom the record itself says they are from.</param>
    public R4.FhirString? Text(Statement? said, string? signed = null) => Fill(new R4.FhirString(), said, signed);

    /// <inheritdoc cref="Text"/>
    public R4.Markdown? Note(Statement? said, string? signed = null) => Fill(new R4.Markdown(), said, signed);

    private T? Fill<T>(T text, Statement? said, string? signed)
        where T : R4.PrimitiveType
    {
        if (said?.Text is not { } words || string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        text.JsonValue = words;
        if (Own.Of("said", Parts(said, signed)) is { } how)
        {
            text.Extension.Add(how);
        }

        return text;
    }

    private IEnumerable<(string Part, R4.DataType? Value)> Parts(Statement said, string? signed)
    {
        var isSignedOtherwise = said.By != signed;
        yield return ("by", isSignedOtherwise ? ids.To(said.By) : null);
        yield return ("unsigned", isSignedOtherwise && !ids.Has(said.By) ? new R4.FhirBoolean(true) : null);
        yield return ("language", said.Language is { } language ? new R4.Code(language) : null);
        yield return ("recordedBy", ids.To(said.RecordedBy));
        yield return ("through", ids.To(said.Through));
        yield return ("mode", Word.Code(said.Mode));
        yield return ("fidelity", Word.Code(said.Fidelity));
        yield return ("confirmedOn", Day.Of(said.ConfirmedOn));
        foreach (var mentioned in said.Mentions.ToArray())
        {
            yield return ("mentions", ids.To(mentioned));
        }
    }
}

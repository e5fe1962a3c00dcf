using System.Resources;
using System.Text;

namespace SocialEval.Research.Coders;

/// <summary>Tells the agreement of coders in words: every coefficient, then what there is to talk about.</summary>
public static class AgreementText
{
    private static readonly ResourceManager Resources = new("SocialEval.Research.Coders.AgreementText", typeof(AgreementText).Assembly);

    /// <summary>Tells an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="disagreements">The units coders disagree on.</param>
    /// <param name="language">fr or en.</param>
    /// <exception cref="ArgumentException">There are no texts in the language.</exception>
    public static string Of(CoderAgreement agreement, Sequence<Disagreement> disagreements, string language)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var texts = new RoomTexts(Resources, language);
        var text = new StringBuilder();
        text.Append(texts.Of("units", agreement.Units, agreement.Compared, agreement.CodedOnce, agreement.Uncoded)).Append('\n');
        text.Append(texts.Of("unanimous", agreement.Unanimous, agreement.Compared)).Append("\n\n");
        Add(text, texts, agreement);
        text.Append('\n').Append(texts.Of("chosen", string.Join(", ", agreement.Categories.Select(use => $"{use.Category} {use.Codings}")))).Append('\n');
        if (agreement.WithoutUnused is { } without)
        {
            text.Append('\n').Append(texts.Of("without-unused", string.Join(", ", agreement.Categories.Where(use => use.Codings == 0).Select(use => use.Category)))).Append('\n');
            Add(text, texts, without);
        }

        if (agreement.Resampling.Draws > 0)
        {
            text.Append('\n').Append(texts.Of("resampling", agreement.Resampling.Draws, agreement.Resampling.Seed, agreement.Resampling.Share * 100)).Append('\n');
        }

        text.Append('\n').Append(texts[disagreements.IsEmpty ? "no-disagreement" : "disagreements"]).Append('\n');
        foreach (var disagreement in disagreements)
        {
            text.Append("  ").Append(texts.Of("disagreement", disagreement.Unit, string.Join(", ", disagreement.Codings.Select(coding => $"{coding.Coder} {coding.Category}")))).Append('\n');
        }

        return text.Append('\n').Append(texts["caution"]).Append('\n').ToString();
    }

    private static void Add(StringBuilder text, RoomTexts texts, CoderAgreement agreement)
    {
        foreach (var (name, coefficient) in agreement.Named())
        {
            text.Append("  ").Append(texts[$"name.{name}"].PadRight(26)).Append(Told(texts, coefficient)).Append('\n');
        }
    }

    private static string Told(RoomTexts texts, Coefficient coefficient) => coefficient switch
    {
        Measured { Range: { } range } measured => texts.Of("range", measured.Value, range.Lower, range.Upper),
        Measured measured => texts.Of("value", measured.Value),
        NotDefined undefined => texts[$"undefined.{Vocabulary<Undefined>.Of(undefined.Reason)}"],
        _ => texts["no-variation"],
    };
}

using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.PluginSample;

/// <summary>Whom people speak of: the ties they name, in their words (P16).</summary>
/// <remarks>It says of nobody that they are alone: where no tie is named, none is noted here.</remarks>
public sealed class Entourage : Evaluator
{
    private static readonly Texts Words = new("SocialEval.PluginSample.Entourage", typeof(Entourage).Assembly, "fr", "en");
    private static readonly Texts WithBreton = new("SocialEval.PluginSample.Entourage", typeof(Entourage).Assembly, "fr", "en", "br");

    private static readonly Wording<Testimony> Names = new("entourage.names", FindingKind.Said, Lay);
    private static readonly Wording None = new("entourage.none", FindingKind.Gap);
    private static readonly Asking Ask = new("entourage.ask");

    private Entourage(Texts texts)
        : base("entourage/1", texts)
    {
    }

    /// <summary>Told in French and in English.</summary>
    public static Entourage Complete { get; } = new(Words);

    /// <summary>Told in Breton too, as far as it is translated: one text, and the quotation marks it needs.</summary>
    public static Entourage BeingTranslated { get; } = new(WithBreton);

    /// <summary>The laws it breaks, as its author would look for them.</summary>
    public Sequence<ContractBreach> Breaches(params ReadOnlySpan<Journey> journeys) => EvaluatorContract.Check(this, journeys);

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        var isNamed = false;
        foreach (var testimony in inquiry.View.Testimonies)
        {
            if (inquiry.View.IsBeneficiary(testimony.Words.By) && Voice.IsOwn(testimony) && !testimony.Words.Mentions.IsEmpty)
            {
                inquiry.Found(Names, testimony, about: null, testimony);
                isNamed = true;
            }
        }

        if (!isNamed && !inquiry.View.Testimonies.IsEmpty)
        {
            inquiry.Found(None, about: null);
            AskEach(inquiry);
        }

        return inquiry.Conclude();
    }

    private static void AskEach(Inquiry inquiry)
    {
        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                inquiry.Ask(Ask, about: null, party.Id);
            }
        }
    }

    private static void Lay(Testimony testimony, ArgumentWriter arguments)
    {
        arguments.Item(testimony);
        arguments.Several("who", [.. testimony.Words.Mentions.Order(StringComparer.Ordinal)]);
    }
}

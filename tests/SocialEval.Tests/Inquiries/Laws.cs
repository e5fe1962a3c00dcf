using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Inquiries;

/// <summary>Small inquiries, to say of them only what matters to a law.</summary>
internal static class Laws
{
    /// <summary>What Alix and Mme Roche make of Alix's goal, each on their own day.</summary>
    public static JourneyParts TwoVoices { get; } = Some.Voiced(
        Some.Avis("a"), Some.Avis("b", by: "roche", on: "2025-02-12", judgement: Judgement.Same));

    /// <summary>The message of the law that an evaluator breaks by doing this on <see cref="TwoVoices"/>.</summary>
    public static string Broken(Action<Inquiry> act, JourneyParts? parts = null) =>
        FluentActions.Invoking(() => Appraise(act, parts)).Should().Throw<BrokenLawException>().Which.Message;

    /// <summary>What comes of doing this on <see cref="TwoVoices"/>.</summary>
    public static Appraisal Appraise(Action<Inquiry> act, JourneyParts? parts = null) =>
        Probe.That(act).Appraise(Some.TeamView(Journey.From(parts ?? TwoVoices)));

    /// <summary>The goal there is.</summary>
    public static Item Goal(this Inquiry inquiry) => inquiry.View.Goals[0];

    /// <summary>The item of a view with an id, of any kind.</summary>
    public static Item Item(this Inquiry inquiry, ItemKind kind, string id) => inquiry.View.Find(new Citation(kind, id))!;

    /// <summary>The assessment of a view with an id.</summary>
    public static Item Assessment(this Inquiry inquiry, string id) => inquiry.Item(ItemKind.Assessment, id);
}

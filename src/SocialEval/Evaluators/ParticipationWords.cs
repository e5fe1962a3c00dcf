using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Participation"/> says and asks, and what each text needs.</summary>
internal static class ParticipationWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Participation", typeof(ParticipationWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Placement> Places = new("participation.places", FindingKind.Said, Lay);
    public static readonly Wording<Placement> Recorded = new("participation.recorded", FindingKind.Recorded, Lay);
    public static readonly Wording<ToldPlaces> Gap = new("participation.gap", FindingKind.Divergence, Lay);
    public static readonly Wording<ToldPlaces> Declared = new("participation.declared", FindingKind.Divergence, Lay);
    public static readonly Wording OnlyOrganisers = new("participation.only-organisers", FindingKind.Gap);
    public static readonly Asking Ask = new("participation.ask");

    private static void Lay(Placement placement, ArgumentWriter arguments)
    {
        arguments.Item(placement);
        arguments.Text("declared", placement.As == PlacedAs.Declared ? "declared" : null);
    }

    private static void Lay(ToldPlaces told, ArgumentWriter arguments) => arguments.Each(told.Places, static (placement, one) =>
    {
        one.Text("place", "place");
        one.Text("who", placement.By ?? placement.Words?.By);
        one.Word("rung", placement.Rung);
        one.Date("on", placement.On);
    });
}

using NodaTime;
using SocialEval.Journeys;
using SocialEval.Studies;

namespace SocialEval.Tests.Studies;

/// <summary>Journeys that a study may read.</summary>
internal static class Permitted
{
    public static readonly StudyReading Reading = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 1), Purpose.Research);

    /// <summary>The same journeys where everybody agrees, so that there is something to count.</summary>
    public static Journey[] To(Journey[] journeys) => Array.ConvertAll(journeys, journey => Journey.From(journey.Parts with
    {
        KeepUntil = null,
        Consents = [.. journey.Parties.Select((party, i) => new Consent { Id = $"oui-{i}", By = party.Id, Purpose = Purpose.Research, Answer = ConsentAnswer.Given, On = PartialDate.OfYear(2017) })],
    }));
}

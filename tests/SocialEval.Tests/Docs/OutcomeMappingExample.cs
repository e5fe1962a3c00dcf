#region outcome-mapping
using NodaTime;
using SocialEval.Methods.OutcomeMapping;
#endregion

namespace SocialEval.Tests.Docs;

internal static class OutcomeMappingExample
{
    public static void Run(TextWriter Console)
    {
        #region outcome-mapping
        var journal = OutcomeJournal.Open(
                [new("bailleur", "Le bailleur décide des travaux avec les habitants.")],
                [new("vient", "bailleur", MarkerDepth.ExpectToSee, "Il vient aux réunions."), new("partage", "bailleur", MarkerDepth.LoveToSee, "Il partage le budget.")])
            .Note(new("vient", new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 31), MarkerSeen.Low, ["la gardienne"], "Elle est venue une fois."))
            .Note(new("partage", new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 31), MarkerSeen.Medium, ["le directeur"], "Il a confié le budget du jardin.", Unexpected: "Avant même de venir aux réunions."))
            .Note(new("vient", new LocalDate(2025, 4, 1), new LocalDate(2025, 6, 30), MarkerSeen.NotSeen, [], "Personne n'est venu."));

        foreach (var marker in journal.Markers)
        {
            Console.WriteLine($"{marker.Words} {string.Join(" → ", journal.Trajectory(marker.Id).Select(entry => entry.Seen))}");
        }
        #endregion
    }
}

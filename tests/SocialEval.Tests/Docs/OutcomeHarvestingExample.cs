#region outcome-harvesting
using SocialEval.Methods.OutcomeHarvesting;
#endregion

namespace SocialEval.Tests.Docs;

internal static class OutcomeHarvestingExample
{
    public static void Run(TextWriter Console)
    {
        #region outcome-harvesting
        var harvest = Harvest.Empty
            .With(new HarvestedOutcome("o1", "la mairie", "Depuis mars 2025, elle ouvre la salle le dimanche.", "On peut s'y retrouver.", "Le collectif a tenu un cahier des dimanches fermés.", "karim"))
            .With(new HarvestedOutcome("o2", "le bailleur", "Il répond par écrit.", "On sait où on en est.", "Lettres écrites ensemble.", "karim"))
            .With(new Substantiation("o1", "yann", "Gardien de la salle, hors du collectif.", [new(OutcomeField.Description, FieldAgreement.Fully), new(OutcomeField.Contribution, FieldAgreement.InPart, "Il y a eu aussi l'élection.")]))
            .With(new Substantiation("o1", "ines", "Élue, n'a pas voté la mesure."));

        foreach (var field in Enum.GetValues<OutcomeField>())
        {
            var count = harvest.Count(field);
            Console.WriteLine($"{field} : {count.Asked} personnes interrogées, {count.Fully} d'accord, {count.InPart} en partie, {count.NoAnswer} sans réponse");
        }

        Console.WriteLine($"Personne n'a été interrogé sur : {string.Join(", ", harvest.NobodyAsked)}.");
        #endregion
    }
}

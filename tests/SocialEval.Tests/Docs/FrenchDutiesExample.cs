#region french-duties
using NodaTime;
using SocialEval.Methods.FrenchDuties;
#endregion

namespace SocialEval.Tests.Docs;

internal static class FrenchDutiesExample
{
    public static void Run(TextWriter Console)
    {
        #region french-duties
        var document = new IndividualDocument
        {
            Kind = DocumentKind.ResidenceContract,
            Admitted = new(new LocalDate(2025, 1, 31)),
            HandedOver = new(new LocalDate(2025, 2, 10)),
            TookPart = [new("amina", "personne accompagnée", IsPerson: true), new("karim", "référent")],
        };

        foreach (var reminder in document.Reminders)
        {
            Console.WriteLine($"{reminder.Duty} : {(reminder.IsNoted ? "noté" : "rien n'est noté")}{(reminder.Until is { } day ? $", le texte laisse jusqu'au {day}" : string.Empty)} — {reminder.Reference.Text}{(reminder.Reference.NeedsJurist ? " (à confirmer par un juriste)" : string.Empty)}");
        }
        #endregion

        #region criteria-evidence
        var export = EvidenceExport.Of(
            [new("1.1.1", 1, "droits", "1.1"), new("3.2.1", 3, "qualité", "3.2", IsImperative: true)],
            [new("1.1.1", ["assessment:a1", "testimony:t1"], ElementRating.Three, "évaluatrice externe", "Les personnes le disent elles-mêmes.")]);

        Console.WriteLine($"Sans élément de preuve : {string.Join(", ", export.WithoutEvidence)}.");
        #endregion
    }
}

#region significant-change
using NodaTime;
using SocialEval.Methods;
using SocialEval.Methods.SignificantChange;
#endregion

namespace SocialEval.Tests.Docs;

internal static class SignificantChangeExample
{
    public static void Run(TextWriter Console)
    {
        #region significant-change
        var today = new LocalDate(2025, 3, 14);
        var told = ChangeStories.Begin("le logement")
            .Tell("h1", "amina", "le logement", "Mes enfants sont venus dormir.", "C'est chez moi.")
            .Tell("h2", "leo", ChangeStories.UnwelcomeChange, "On m'a changé de référent trois fois.", "Je recommence à zéro.");

        Sequence<PanelMember> panel = [new("rosa", "habitante"), new("karim", "travailleur social")];
        try
        {
            told.Open("r1", 1, panel, ChoosingMethod.Discussion, ["h1", "h2"]);
        }
        catch (MethodException refused)
        {
            Console.WriteLine(refused.Refusals[0]);
        }

        var chosen = told.Confirm("h1", today).Confirm("h2", today)
            .Open("r1", 1, panel, ChoosingMethod.Discussion, ["h1", "h2"])
            .Choose("r1", today, ["h2"], "Elle dit ce que nos changements font.", [new("karim", "La première montre ce qui tient.")]);

        Console.WriteLine($"Non choisies, et gardées : {string.Join(", ", chosen.Rounds[0].NotChosen)}.");
        Console.WriteLine($"À qui le dire : {string.Join(", ", chosen.FeedbackDue.Select(due => due.Teller))}.");
        foreach (var count in chosen.ByDomain)
        {
            Console.WriteLine($"{count.Domain} : {count.Told} dite, {count.Read} lue, {count.Chosen} choisie");
        }
        #endregion
    }
}

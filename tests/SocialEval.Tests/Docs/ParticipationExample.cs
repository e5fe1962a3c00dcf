#region participation
using SocialEval.Methods.Participation;
#endregion

namespace SocialEval.Tests.Docs;

internal static class ParticipationExample
{
    public static void Run(TextWriter Console)
    {
        #region participation
        var decision = ParticipationLadder.Of(
        [
            new("le jardin", "rosa", LadderSide.Inhabitant, LadderAspect.Declared, Rung.Partnership),
            new("le jardin", "rosa", LadderSide.Inhabitant, LadderAspect.Practised, Rung.Informing),
            new("le jardin", "yann", LadderSide.Inhabitant, LadderAspect.Practised, Rung.Consultation),
            new("le jardin", "la mairie", LadderSide.Organiser, LadderAspect.Practised, Rung.Partnership, "Ils étaient au comité."),
        ])[0];

        foreach (var gap in decision.OrganisersAgainstInhabitants()!.Counts)
        {
            Console.WriteLine($"{gap.Pairs} paire : l'organisateur place la décision {gap.Rungs} échelons plus haut que l'habitant");
        }

        var announced = decision.DeclaredAgainstPractised(LadderSide.Inhabitant)!.Counts[0];
        Console.WriteLine($"Pour {announced.Pairs} habitant, ce qui fut annoncé est {announced.Rungs} échelons au-dessus de ce qui fut fait.");
        #endregion
    }
}

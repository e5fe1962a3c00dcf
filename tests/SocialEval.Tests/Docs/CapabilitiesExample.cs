#region capabilities
using SocialEval.Methods.Capabilities;
#endregion

namespace SocialEval.Tests.Docs;

internal static class CapabilitiesExample
{
    public static void Run(TextWriter Console)
    {
        #region capabilities
        var list = CapabilityList.Of([new("voir", "Voir mes enfants quand je veux"), new("sortir", "Sortir le soir")], writtenBy: ["amina", "leo", "karim"]);

        foreach (var reading in list.Read([new("voir", OwnAnswer.No, OwnAnswer.No), new("sortir", OwnAnswer.Yes, OwnAnswer.No)]))
        {
            Console.WriteLine($"{reading.Item.Words} : {(reading.IsOutOfReach ? "hors de portée" : reading.IsLeftUndone ? "possible, et laissé de côté" : "…")}");
        }
        #endregion
    }
}

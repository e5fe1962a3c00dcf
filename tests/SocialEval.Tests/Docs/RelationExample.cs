#region relation
using SocialEval.Methods.Relations;
#endregion

namespace SocialEval.Tests.Docs;

internal static class RelationExample
{
    public static void Run(TextWriter Console)
    {
        #region relation
        var check = RelationCheck.Of(
            [new("but", "Cherchons-nous la même chose ?"), new("faire", "Faisons-nous ce qu'il faut pour cela ?"), new("lien", "Puis-je dire non ?")],
            ["oui", "en partie", "non"],
            people: ["amina", "leo"],
            team: ["karim"]);

        foreach (var reading in check.Read(person: [new("but", "oui"), new("lien", "non")], professional: [new("but", "oui"), new("faire", "oui"), new("lien", "oui")]))
        {
            Console.WriteLine($"{reading.Question.Words} {reading.Person ?? "…"} / {reading.Professional ?? "…"} {(reading.Diverge == true ? "← à parler, si la personne le veut" : string.Empty)}".TrimEnd());
        }
        #endregion
    }
}

using System.Globalization;
#region self-signification
using SocialEval.Methods.SelfSignification;
#endregion

namespace SocialEval.Tests.Docs;

internal static class SelfSignificationExample
{
    public static void Run(TextWriter Console)
    {
        #region self-signification
        // « Dans cette histoire, qu'est-ce qui a compté ? » : le temps, les autres, l'argent. Sept personnes ont répondu.
        var marks = MarkSet.Of(
        [
            Mark.At(70, 20, 10), Mark.At(30, 40, 30), Mark.At(55, 45, 0), Mark.At(20, 70, 10),
            Mark.At(40, 20, 40), Mark.At(65, 25, 10), Mark.DoesNotApply,
        ]);

        Console.WriteLine($"{marks.Answered} réponses, dont {marks.DoesNotApply} « ne s'applique pas » ; {marks.WithZeros} avec un zéro remplacé.");
        Console.WriteLine($"Centre géométrique : {Shares(marks.GeometricCentre!)} ; arithmétique : {Shares(marks.ArithmeticCentre!)}.");
        Console.WriteLine($"Par zone : {string.Join(", ", marks.Zones().Where(zone => zone.Marks > 0).Select(zone => $"{zone.Zone} {zone.Marks}"))}.");

        var region = marks.Region();
        Console.WriteLine($"Le partage égal est-il dans la région du centre ? {(region.Contains([0, 0]) ? "oui" : "non")}, sur {region.Marks} marques.");
        #endregion
    }

    private static string Shares(Composition centre) => string.Join(" / ", centre.Parts.Select(part => part.ToString("0.00", CultureInfo.InvariantCulture)));
}

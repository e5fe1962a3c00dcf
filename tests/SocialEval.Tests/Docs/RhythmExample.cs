using System.Globalization;
#region rhythm
using NodaTime;
using SocialEval.Methods;
using SocialEval.Methods.Rhythm;
#endregion

namespace SocialEval.Tests.Docs;

internal static class RhythmExample
{
    public static void Run(TextWriter Console)
    {
        #region rhythm
        // Two met on known days, and once "in March".
        var meetings = Intervals.Of(
        [
            new(new LocalDate(2024, 1, 8)), new(new LocalDate(2024, 2, 5)), new(new LocalDate(2024, 3, 1), new LocalDate(2024, 3, 31)),
        ]);
        foreach (var days in meetings.Days)
        {
            Console.WriteLine(days.IsExact ? $"{days.AtLeast} jours" : $"entre {days.AtLeast} et {days.AtMost} jours");
        }

        // Six journeys, in months; two are still open, and that is no failure.
        var curve = UnderWayCurve.Of([new(3, false), new(6, false), new(9, true), new(14, false), new(20, false), new(24, true)]);
        foreach (var step in curve.Steps)
        {
            Console.WriteLine($"{step.Length} mois : {step.Share.ToString("0.00", CultureInfo.InvariantCulture)} encore en cours (sur {step.AtRisk}, {step.Ended} terminé, {step.Open} ouvert)");
        }

        Console.WriteLine(curve.ShareAfter(30) is null ? "Au-delà de 24 mois, personne ne sait." : "…");

        // The same goal, asked about again after the end.
        var after = AfterTheEnd.Of([new("logement", [new(6, "tient"), new(12, null)]), new("travail", [new(6, "tient")])]);
        foreach (var moment in after.Moments)
        {
            Console.WriteLine($"{moment.Months} mois après, demandé : {moment.Answers.Asked} ; sans réponse : {moment.Answers.NoAnswer} ; non demandé : {moment.NotAsked}");
        }
        #endregion
    }
}

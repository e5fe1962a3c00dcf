#region giving-back
using NodaTime;
using SocialEval;
using SocialEval.Evaluators;
using SocialEval.Json;
using SocialEval.Reporting;
#endregion

namespace SocialEval.Reporting.Tests.Docs;

internal static class GivingBack
{
    public static async Task RunAsync(TextWriter output)
    {
        #region giving-back
        var journey = JourneyJson.Read(File.ReadAllBytes("docs/examples/nadia.json"));
        var view = journey.View(new Reading(new LocalDate(2025, 6, 1), Purpose.Support, Reader.Person));
        var report = new Evaluation(EvaluatorCatalogue.All.AsSpan()).Run(view);

        // One file, to read, print or send: no script, nothing loaded from elsewhere.
        var page = Page.Write(DocumentKind.Person, view, report, "fr");
        await using (var file = File.CreateText(Path.Combine(Path.GetTempPath(), "nadia.html")))
        {
            await PageHtml.WriteAsync(page, file);
        }

        // Where a dashboard had a number: a headline in words, what it rests on, what is missing, a link to the page.
        var tile = Tile.Of(report, "fr");
        await PageHtml.WriteAsync(tile, href: "nadia.html", id: "nadia", output);
        #endregion
        File.Delete(Path.Combine(Path.GetTempPath(), "nadia.html"));
    }
}

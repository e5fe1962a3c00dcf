using System.Globalization;
using System.Text;
using SocialEval.Evaluators;
using SocialEval.Inquiries.Reflecting;
using SocialEval.Json;
using SocialEval.Reporting;

namespace SocialEval.Proof.Tests;

/// <summary>All that whoever reads may receive: the view, the report in every form and language, the agenda, every page that goes
/// with it, the tile.</summary>
internal static class Outputs
{
    private static readonly Evaluation All = new([.. EvaluatorCatalogue.All]) { IsStrict = true };

    /// <summary>The languages anything is told in.</summary>
    public static IEnumerable<string> Languages { get; } = ["fr", "fr-simple", "en"];

    /// <summary>What a reading gives.</summary>
    public static IEnumerable<Output> Of(ReadingCase some)
    {
        var view = some.Journey.View(some.Reading);
        var report = All.Run(view);
        yield return Output.Through("view", view);
        yield return Output.Through("report", report);
        var agenda = Agenda(some);
        foreach (var language in Languages)
        {
            yield return Output.Of($"report, JSON, {language}", Encoding.UTF8.GetString(ReportJson.ToUtf8Bytes(report, language)));
            yield return Output.Of($"report, text, {language}", report.ToText(language));
            yield return Output.Of($"report, Markdown, {language}", report.ToMarkdown(language));
            if (agenda is not null)
            {
                yield return Output.Of($"agenda, {language}", $"{agenda.Page().ToText(language)}\n{agenda.Page().ToMarkdown(language)}");
            }

            foreach (var page in Pages(view, report, language))
            {
                yield return page;
            }

            var tile = Tile.Of(report, language);
            yield return Output.Of($"tile, {language}", Html(output => PageHtml.WriteAsync(tile, "https://service.example/", "tile", output)));
        }
    }

    // Of those who read together, each reads a report of their own; the page is for the room.
    private static ReflectionAgenda? Agenda(ReadingCase some)
    {
        var readers = some.Reading.Reader.PartyIds;
        return readers.IsEmpty ? null : ReflectionAgenda.Of([.. readers.Select(id => All.Run(some.Journey.View(some.For(some.Reading.Purpose, Reader.Party(id)).Reading)))]);
    }

    private static IEnumerable<Output> Pages(JourneyView view, EvaluationReport report, string language)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>().Where(kind => Page.GoesWith(kind, view)))
        {
            var page = Page.Write(kind, view, report, language);
            var what = $"{kind.ToString().ToLower(CultureInfo.InvariantCulture)} page, {{0}}, {language}";
            yield return Output.Of(string.Format(CultureInfo.InvariantCulture, what, "HTML"), Html(output => PageHtml.WriteAsync(page, output)));
            yield return Output.Of(string.Format(CultureInfo.InvariantCulture, what, "Markdown"), page.ToMarkdown());
        }
    }

    private static string Html(Func<TextWriter, Task> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(text).GetAwaiter().GetResult();
        return text.ToString();
    }
}

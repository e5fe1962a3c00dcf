using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Inquiries;
using SocialEval.Json;

namespace SocialEval.Reporting.Tests;

/// <summary>The examples of the documentation, read for somebody.</summary>
internal static class Example
{
    public static readonly LocalDate Day = new(2025, 9, 1);

    public static TheoryData<string> Files { get; } = ["nadia", "leo", "quartier", "equipe", "solene"];

    public static Journey Of(string name) => JourneyJson.Read(File.ReadAllBytes(Repository.Path("docs", "examples", $"{name}.json")));

    /// <summary>Whoever reads a document, of one journey.</summary>
    public static Reader ReaderOf(DocumentKind kind, Journey journey) => kind switch
    {
        DocumentKind.Person => Reader.Party(journey.Parties.First(party => party.Role == PartyRole.Beneficiary).Id),
        DocumentKind.Institution => Reader.Institution,
        _ => journey.TakingPart(Day).Where(party => party.Role is PartyRole.Beneficiary or PartyRole.Professional).Select(party => party.Id).ToArray() is { Length: > 0 } there ? Reader.Together(there) : Reader.Team,
    };

    public static JourneyView View(Journey journey, DocumentKind kind, Purpose? purpose = null) =>
        journey.View(new Reading(Day, Day, purpose ?? (kind == DocumentKind.Institution ? Purpose.Evaluation : Purpose.Support), ReaderOf(kind, journey)));

    public static EvaluationReport Report(JourneyView view) => new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true }.Run(view);

    public static Page Page(Journey journey, DocumentKind kind, string language = "fr", Purpose? purpose = null)
    {
        var view = View(journey, kind, purpose);
        return Reporting.Page.Write(kind, view, Report(view), language);
    }

    public static string Html(Page page)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PageHtml.WriteAsync(page, text).GetAwaiter().GetResult();
        return text.ToString();
    }

    public static Speech Speech(JourneyView view, string language = "fr") => new(Report(view), language);

    /// <summary>All texts of a document, one to a line.</summary>
    public static string Words(Page page) => page.ToMarkdown();
}

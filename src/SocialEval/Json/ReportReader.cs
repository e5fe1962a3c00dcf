using System.Text.Json;
using SocialEval.Consents;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Reads a written report: first all of it is held against its shape, then, where nothing is wrong, it is put together.</summary>
internal sealed class ReportReader
{
    private readonly Evaluator[] evaluators;
    private readonly string language;
    private readonly string journey;

    private ReportReader(JsonElement report, Evaluator[] evaluators)
    {
        this.evaluators = evaluators;
        language = Text(report, "language")!;
        journey = Text(report, "journey")!;
    }

    public static EvaluationReport? Read(ReadOnlySpan<byte> utf8Json, ReadOnlySpan<Evaluator> evaluators, out Sequence<Problem> problems)
    {
        using var document = ShapeCheck.Read(utf8Json, ReportShape.Report, "a report", out problems, CheckReasons);
        return document is null || !problems.IsEmpty ? null : new ReportReader(document.RootElement, evaluators.ToArray()).Report(document.RootElement);
    }

    // Only a failed appraisal has failed, and it has no other reason.
    private static void CheckReasons(JsonElement report, ShapeCheck check)
    {
        if (!check.Problems.IsEmpty)
        {
            return;
        }

        var index = 0;
        foreach (var appraisal in report.GetProperty("appraisals").EnumerateArray())
        {
            if (Text(appraisal, "evaluator")!.IndexOf('/', StringComparison.Ordinal) < 1)
            {
                check.Enter("appraisals");
                check.Enter(index);
                check.Enter("evaluator");
                check.Note("a text without a name and a slash", "an evaluator's id such as voices/1");
                check.Leave();
                check.Leave();
                check.Leave();
            }

            var failed = Word<AppraisalResult>(appraisal, "result") == AppraisalResult.Failed;
            if (appraisal.TryGetProperty("reason", out var reason) && failed != (Text(reason, "code") == "failed"))
            {
                check.Enter("appraisals");
                check.Enter(index);
                check.Note($"the result '{Text(appraisal, "result")}' for the reason '{Text(reason, "code")}'", "the reason 'failed' for the result 'failed', and only there");
                check.Leave();
                check.Leave();
            }

            index++;
        }
    }

    private EvaluationReport Report(JsonElement report)
    {
        var parties = List(report, "parties", Party);
        return new(
            journey,
            DayShape.Read(report.GetProperty("asOf")),
            Word<Purpose>(report, "purpose"),
            Reader(Text(report, "reader")!, parties),
            report.TryGetProperty("withheld", out var withheld) ? withheld.GetInt32() : null,
            report.TryGetProperty("reason", out var reason) ? Word<Silence>(reason, "code") : null,
            parties,
            List(report, "subjects", Subject),
            List(report, "appraisals", Appraisal));
    }

    // An id may hold a comma: several are told from one only where there is no such party.
    private static Reader Reader(string text, Sequence<Party> parties)
    {
        var ids = text.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length > 1 && parties.AsSpan().Find(text) is null)
        {
            return SocialEval.Reader.Together(ids);
        }

        if (!Vocabulary<ReaderKind>.TryRead(text, out var kind))
        {
            kind = ReaderKind.Party;
        }

        return kind switch
        {
            ReaderKind.Team => SocialEval.Reader.Team,
            ReaderKind.Person => SocialEval.Reader.Person,
            ReaderKind.Institution => SocialEval.Reader.Institution,
            ReaderKind.Researcher => SocialEval.Reader.Researcher,
            ReaderKind.None => default,
            _ => SocialEval.Reader.Party(text),
        };
    }

    private static Party Party(JsonElement party) => new() { Id = Text(party, "id")!, Role = Word<PartyRole>(party, "role"), Name = Text(party, "name"), Function = Text(party, "function") };

    private static Subject Subject(JsonElement subject) => new(CitationShape.Read(subject.GetProperty("about")), Text(subject, "theme"), Text(subject, "text"));

    private Appraisal Appraisal(JsonElement appraisal)
    {
        var evaluator = Text(appraisal, "evaluator")!;
        appraisal.TryGetProperty("reason", out var reason);
        var says = reason.ValueKind == JsonValueKind.Object;
        return new Appraisal(evaluator, TextsOf(evaluator), Word<AppraisalResult>(appraisal, "result"))
        {
            Findings = List(appraisal, "findings", Finding),
            Questions = List(appraisal, "questions", Question),
            Reason = says && Vocabulary<Silence>.TryRead(Text(reason, "code"), out var silence) ? silence : null,
            Failure = says ? Text(reason, "exception") : null,
            ReasonTold = says ? Told(reason) : null,
        };
    }

    private Finding Finding(JsonElement finding)
    {
        var arguments = finding.TryGetProperty("args", out var args) ? args.EnumerateObject().Select(Argument).ToArray() : [];
        var wording = new Wording<Argument[]>(Text(finding, "code")!, Word<FindingKind>(finding, "kind"), static (known, writer) =>
        {
            foreach (var argument in known)
            {
                writer.Set(argument);
            }
        });
        var written = new WrittenFinding(CitationShape.Read(finding.GetProperty("about")), Text(finding, "by"), List(finding, "citing", CitationShape.Read), Told(finding));
        return new Finding(wording, arguments, written, List(finding, "figures", Figure));
    }

    private Question Question(JsonElement question) => new(
        new Asking(Text(question, "code")!),
        new WrittenQuestion(
            question.TryGetProperty("about", out var about) ? CitationShape.Read(about) : new Citation(ItemKind.Journey, journey),
            List(question, "to", static party => party.GetString()!),
            Told(question)))
    {
        IsAboutDivergence = question.TryGetProperty("aboutDivergence", out _),
    };

    private static Argument Argument(JsonProperty argument) => argument.Value.ValueKind switch
    {
        JsonValueKind.Number => new(argument.Name, argument.Value.GetDecimal()),
        JsonValueKind.Array => new(argument.Name, List(argument.Value, static text => text.GetString()!)),
        _ => new(argument.Name, argument.Value.GetString()!),
    };

    private static Figure Figure(JsonElement figure) => new(
        figure.GetProperty("value").GetDouble(),
        Text(figure, "unit")!,
        Text(figure, "method")!,
        Text(figure, "owner")!,
        figure.TryGetProperty("parameters", out var parameters)
            ? Sequence.Owning(parameters.EnumerateObject().Select(static each => new FigureParameter(each.Name, each.Value.GetString()!)).ToArray())
            : default,
        List(figure, "alternatives", Figure));

    private StoredText Told(JsonElement told) => new(Text(told, "text")!, Text(told, "textLanguage") ?? language);

    private Texts? TextsOf(string evaluator) => Array.Find(evaluators, known => known.Id == evaluator)?.Texts;

    private static string? Text(JsonElement element, string member) => element.TryGetProperty(member, out var text) ? text.GetString() : null;

    private static T Word<T>(JsonElement element, string member)
        where T : struct, Enum
    {
        Vocabulary<T>.TryRead(Text(element, member), out var word);
        return word;
    }

    private static Sequence<T> List<T>(JsonElement element, string member, Func<JsonElement, T> read) =>
        element.TryGetProperty(member, out var list) ? List(list, read) : default;

    private static Sequence<T> List<T>(JsonElement list, Func<JsonElement, T> read) => Sequence.Owning(list.EnumerateArray().Select(read).ToArray());
}

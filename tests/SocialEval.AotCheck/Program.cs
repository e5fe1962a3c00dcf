using System.Text;
using NodaTime;
using SocialEval;
using SocialEval.Evaluators;
using SocialEval.Json;

// Compiled ahead of time, the library does what it does otherwise: each journey is read, written and read again, evaluated by
// every evaluator for the team, told in both languages, and its report is read back.
var failed = 0;
foreach (var path in args)
{
    var journey = JourneyJson.Read(File.ReadAllBytes(path));
    if (!JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Equals(journey))
    {
        failed++;
        Console.Error.WriteLine($"{path}: not the same once written and read again");
    }

    var evaluation = new Evaluation(EvaluatorCatalogue.All.AsSpan()) { IsStrict = true };
    var day = new LocalDate(2025, 6, 1);
    var report = evaluation.Run(journey.View(new Reading(day, Purpose.Support, Reader.Team)));
    var again = ReportJson.Read(ReportJson.ToUtf8Bytes(report, "fr"), evaluation.Evaluators.AsSpan());
    if (again.ToText("en") != report.ToText("en") || report.ToText("en") == report.ToText("fr"))
    {
        failed++;
        Console.Error.WriteLine($"{path}: the report read back does not tell the same, or English tells the same as French");
    }

    Console.WriteLine($"{journey.Id}: {report.Appraisals.Count} appraisals, {Encoding.UTF8.GetByteCount(report.ToMarkdown("fr"))} bytes of Markdown");
}

return failed == 0 && args.Length > 0 ? 0 : 1;

using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Json;

namespace SocialEval.Tests.Docs;

internal static class ReadingAReport
{
    public static void Run(TextWriter Console)
    {
        var evaluation = new Evaluation(new BeneficiaryWord());
        var journey = Describing.Samira();
        #region report-again
        var view = journey.View(new Reading(new LocalDate(2026, 1, 15), Purpose.Evaluation, Reader.Team));
        var kept = ReportJson.ToUtf8Bytes(evaluation.Run(view), language: "fr");

        // Later, from what was kept: the same findings, told in English.
        var report = ReportJson.Read(kept, evaluation.Evaluators.AsSpan());
        foreach (var finding in report.Appraisals[0].Findings)
        {
            Console.WriteLine($"{finding.Code} ({finding.Kind}), by {finding.By}, citing {finding.Citing[0]}");
        }

        Console.WriteLine(report.ToText("en"));
        #endregion
    }
}

using System.Buffers;
using System.Text.Json;
using SocialEval.Benchmarks.Invented;
using SocialEval.Benchmarks.Wire;
using SocialEval.Evaluators;
using SocialEval.Json;
using SocialEval.Reporting;

namespace SocialEval.Benchmarks.Questions;

/// <summary>The journeys every question is measured on, and what is done with them.</summary>
internal sealed class Material
{
    private readonly byte[][] clean;
    private readonly byte[][] spoilt;
    private readonly Journey[] journeys;
    private readonly Journey[] partly;
    private readonly JourneyView[] views;
    private readonly Evaluation evaluation = new(new BeneficiaryWord(), new Voices(), new CoConstruction(), new TimeGiven(), new Horizons());
    private readonly Evaluation everything = new(EvaluatorCatalogue.All.AsSpan());
    private readonly Reading reading = new(InventedJourney.ReadOn, Purpose.Evaluation, Reader.Team);
    private readonly ArrayBufferWriter<byte> report = new(64 * 1024);
    private int next;

    public Material(int count = 64)
    {
        clean = InventedJourney.Several(count);
        spoilt = SpoiltJourney.Several(count);
        journeys = Array.ConvertAll(clean, json => JourneyJson.Read(json));
        partly = Array.ConvertAll(InventedJourney.Several(count, relativePermits: false), json => JourneyJson.Read(json));
        views = Array.ConvertAll(journeys, journey => journey.View(reading));
        if (Array.Exists(views, view => view.Withheld != 0) || Array.Exists(partly, journey => journey.View(reading).Withheld == 0))
        {
            throw new InvalidOperationException("Expected nothing held back in the first journeys, and one voice in the others.");
        }
    }

    /// <summary>The bytes of one report's findings, by the five evaluators.</summary>
    public double FindingsPerJourney => views.Average(view => evaluation.Run(view).Appraisals.Sum(appraisal => appraisal.Findings.Count));

    public double BytesPerJourney => clean.Average(json => json.Length);

    public object? Baseline() => JsonSerializer.Deserialize(Next(clean), WireContext.Default.WireJourney);

    public object? Read() => JourneyJson.TryRead(Next(clean), out _);

    public object? ReadSpoilt() => JourneyJson.TryRead(Next(spoilt), out _);

    public object? View() => Next(journeys).View(reading);

    public object? ViewPartly() => Next(partly).View(reading);

    public object? Evaluate() => evaluation.Run(Next(views));

    public object? EvaluateEverything() => everything.Run(Next(views));

    public object? EndToEnd()
    {
        report.ResetWrittenCount();
        ReportJson.Write(evaluation.Run(JourneyJson.Read(Next(clean)).View(reading)), report);
        return report;
    }

    public object? WriteReport()
    {
        report.ResetWrittenCount();
        ReportJson.Write(evaluation.Run(Next(views)), report);
        return report;
    }

    public object? WritePage()
    {
        using var page = new StringWriter();
        var view = Next(views);
        PageHtml.WriteAsync(Page.Write(DocumentKind.Meeting, view, evaluation.Run(view)), page).GetAwaiter().GetResult();
        return page.GetStringBuilder();
    }

    private T Next<T>(T[] among) => among[next = (next + 1) % among.Length];
}

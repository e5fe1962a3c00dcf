using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using SocialEval.Consents;
using SocialEval.Fhir;
using SocialEval.Losses;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Writes journeys one by one, each for the reader it has; used by several threads at once.</summary>
internal sealed class Exporting(ExportForm form, StatedConsents consents, bool isLine)
{
    private readonly List<(Place Place, LossReport Report)> reports = [];

    public required LocalDate AsOf { get; init; }

    public required LocalDate Today { get; init; }

    public required Purpose Purpose { get; init; }

    public required HostVocabulary Vocabulary { get; init; }

    public required string? Reader { get; init; }

    /// <summary>Reads a batch of documents and writes what is a journey.</summary>
    public void Export(Batch batch, Portion portion) => batch.Read(portion, Export);

    /// <summary>What became of all of them, in the order of their places.</summary>
    public LossReport Losses()
    {
        var losses = reports.OrderBy(report => report.Place.File, StringComparer.Ordinal).ThenBy(report => report.Place.Line)
            .SelectMany(report => report.Report.Losses.Select(loss => loss with { File = report.Place.File }));
        return new() { Operation = form == ExportForm.Tddui ? TdduiExport.Operation : FhirExport.Operation, Losses = [.. losses] };
    }

    private void Export(Journey journey, Place place, Portion portion)
    {
        if (ReaderWord.In(Reader, Purpose, journey, Today, out var problem) is not { } reader)
        {
            portion.Refuse(new Refusal(place.File, place.Line, "$.parties", problem!));
            return;
        }

        try
        {
            var reading = new Reading(AsOf, Today, Purpose, reader) { Vocabulary = Vocabulary };
            var consented = consents.AddTo(journey);
            var result = form == ExportForm.Tddui ? TdduiExport.Write(consented, reading, place.Number) : FhirExport.Write(consented, reading, place.Number);
            if (result.Content is not { } content)
            {
                portion.Refuse(new Refusal(place.File, place.Line, "$", $"journey '{journey.Id}', of which nothing is written: {result.Refusal}"));
                return;
            }

            Write(content, portion);
            lock (reports)
            {
                reports.Add((place, result.Losses));
            }
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            portion.DropText();
            portion.Refuse(new Refusal(place.File, place.Line, "$", $"a journey that could not be written ({fault.GetType().FullName}), expected one"));
        }
    }

    private void Write(ReadOnlyMemory<byte> content, Portion portion)
    {
        if (isLine)
        {
            using var document = JsonDocument.Parse(content);
            using (var writer = new Utf8JsonWriter(portion.Writer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                document.WriteTo(writer);
            }

            portion.Writer.Write("\n"u8);
        }
        else
        {
            portion.Writer.Write(content.Span);
        }

        portion.EndText();
    }
}

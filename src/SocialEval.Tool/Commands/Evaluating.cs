using NodaTime;
using SocialEval.Consents;
using SocialEval.Reporting;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Evaluates journeys one by one, each for the reader it has; used by several threads at once.</summary>
internal sealed class Evaluating(Evaluation evaluation, ReportLayout layout, StatedConsents consents)
{
    public required LocalDate AsOf { get; init; }

    public required LocalDate Today { get; init; }

    public required Purpose Purpose { get; init; }

    public required HostVocabulary Vocabulary { get; init; }

    public required string? Reader { get; init; }

    /// <summary>Reads a batch of documents and evaluates what is a journey.</summary>
    public void Evaluate(Batch batch, Portion portion) => batch.Read(portion, Evaluate);

    /// <summary>Evaluates one journey, or refuses it. A fault in one ends nothing for the others; what it says may quote somebody.</summary>
    public void Evaluate(Journey journey, Place place, Portion portion)
    {
        if (ReaderWord.In(Reader, Purpose, journey, Today, out var problem) is not { } reader)
        {
            portion.Refuse(new Refusal(place.File, place.Line, "$.parties", problem!));
            return;
        }

        try
        {
            var view = consents.AddTo(journey).View(new Reading(AsOf, Today, Purpose, reader) { Vocabulary = Vocabulary }, place.Number);
            if (layout.Document is { } document && !Page.GoesWith(document, view))
            {
                portion.Refuse(new Refusal(place.File, place.Line, "$.parties", DocumentWord.Misplaced(document, reader)));
                return;
            }

            layout.Write(view, evaluation.Run(view), portion.Writer);
            portion.EndText();
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            portion.DropText();
            portion.Refuse(new Refusal(place.File, place.Line, "$", $"a journey whose report could not be told ({fault.GetType().FullName}), expected one"));
        }
    }
}

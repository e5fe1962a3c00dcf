using SocialEval.Json;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads documents as journeys, and refuses those that are none.</summary>
internal static class BatchReading
{
    /// <summary>Reads the documents of a batch, and hands on each journey with the place it starts at.</summary>
    public static void Read(Batch batch, Portion portion, Action<Journey, Place, Portion> take)
    {
        using (batch)
        {
            portion.Bytes = batch.Bytes;
            if (batch.Refusal is { } refusal)
            {
                portion.Refuse(refusal);
            }

            for (var i = 0; i < batch.Count; i++)
            {
                var document = batch[i];
                if (JourneyJson.TryRead(document.Utf8.Span, out var problems) is { } journey)
                {
                    take(journey, new Place(document.File, document.Line), portion);
                }
                else
                {
                    var lines = new LineCount(document.Utf8, document.Line);
                    portion.Refuse(problems.Select(problem => Refusal.Of(document.File, lines.At(problem.Offset), problem)));
                }
            }
        }
    }
}

/// <summary>Where something starts: its file, and its line from 1.</summary>
internal readonly record struct Place(string File, long Line);

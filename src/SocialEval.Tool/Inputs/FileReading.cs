using System.Runtime.CompilerServices;
using SocialEval.Json;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads one file as documents.</summary>
internal static class FileReading
{
    public static IAsyncEnumerable<Found> ReadAsync(InputFile file, Surroundings surroundings, CancellationToken cancellation) =>
        file.Arrangement == Arrangement.Lines ? LinesAsync(file, surroundings, cancellation) : TextsAsync(file, surroundings, cancellation);

    private static async IAsyncEnumerable<Found> LinesAsync(InputFile file, Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = file.Open(surroundings);
        var hasAny = false;
        await foreach (var line in JsonLines.ReadAsync(stream, JsonLines.LongestLine, cancellation))
        {
            hasAny = true;
            yield return new(new Document.OfLine(file.Name, line), null);
        }

        if (!hasAny)
        {
            yield return new(new Document.OfText(new Place(file.Name, 1), default), null);
        }
    }

    private static async IAsyncEnumerable<Found> TextsAsync(InputFile file, Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = file.Open(surroundings);
        using var intake = new Intake(stream);
        var cutting = new Cutting(file.Name, intake, isOne: file.Arrangement == Arrangement.One);
        while (!intake.IsAtEnd)
        {
            yield return default;
            await intake.FillAsync(cancellation);
            while (cutting.Next() is { } document)
            {
                yield return new(document, null);
            }

            if (intake.IsTooLong)
            {
                yield return new(null, new Refusal(file.Name, cutting.Line, "$", $"more than {Intake.Longest >> 20} MiB without the end of a journey, expected a shorter one"));
                yield break;
            }
        }
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads files one after another as documents, a batch at a time; a file that cannot be read is refused in its place.</summary>
internal static class DocumentReading
{
    public static async IAsyncEnumerable<Batch> ReadAsync(
        IEnumerable<string> names, Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (file, refusal) in InputFiles.Of(names))
        {
            if (file is null)
            {
                yield return new Batch(refusal!);
                continue;
            }

            await foreach (var batch in ReadAsync(file, surroundings, cancellation))
            {
                yield return batch;
            }
        }
    }

    private static async IAsyncEnumerable<Batch> ReadAsync(
        InputFile file, Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!TryOpen(file, surroundings, out var opened, out var refusal))
        {
            yield return new Batch(refusal!);
            yield break;
        }

        await using var stream = opened!;
        using var intake = new Intake(stream);
        var cut = new Cutting(file.Name, file.Arrangement, intake);
        while (!cut.IsDone)
        {
            refusal = await TryFillAsync(file, intake, cancellation);
            while (refusal is null && cut.Next() is { } batch)
            {
                yield return batch;
            }

            refusal ??= intake.IsTooLong ? new Refusal(file.Name, cut.Line, "$", $"more than {Intake.Longest >> 20} MB without the end of a journey, expected a shorter one") : null;
            if (refusal is not null)
            {
                yield return new Batch(refusal);
                yield break;
            }
        }
    }

    private static bool TryOpen(InputFile file, Surroundings surroundings, out Stream? stream, out Refusal? refusal)
    {
        (stream, refusal) = (null, null);
        try
        {
            stream = file.Open(surroundings);
            return true;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            refusal = Refusal.Unreadable(file.Name, unreadable);
            return false;
        }
    }

    private static async ValueTask<Refusal?> TryFillAsync(InputFile file, Intake intake, CancellationToken cancellation)
    {
        try
        {
            await intake.FillAsync(cancellation);
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refusal.Unreadable(file.Name, unreadable);
        }
    }
}

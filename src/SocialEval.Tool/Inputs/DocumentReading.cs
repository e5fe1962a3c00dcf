using System.Runtime.CompilerServices;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads files one after another as documents, a batch at a time; what cannot be read is refused in its place.</summary>
internal static class DocumentReading
{
    public static async IAsyncEnumerable<Batch> ReadAsync(
        IEnumerable<string> names, Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new Batch();
        await foreach (var found in FindAsync(names, surroundings, cancellation))
        {
            batch.Add(found);
            if (batch.IsFull || (found.IsWaiting && !batch.IsEmpty))
            {
                yield return batch;
                batch = new Batch();
            }
        }

        yield return batch;
    }

    private static async IAsyncEnumerable<Found> FindAsync(
        IEnumerable<string> names, Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (file, refusal) in InputFiles.Of(names))
        {
            if (file is null)
            {
                yield return new(null, refusal);
                continue;
            }

            await using var documents = FileReading.ReadAsync(file, surroundings, cancellation).GetAsyncEnumerator(cancellation);
            for (var found = await NextAsync(documents, file); found is { } next; found = next.Refusal is null ? await NextAsync(documents, file) : null)
            {
                // A file never has to be waited for.
                if (!next.IsWaiting || file.IsStandardInput)
                {
                    yield return next;
                }
            }
        }
    }

    private static async ValueTask<Found?> NextAsync(IAsyncEnumerator<Found> documents, InputFile file)
    {
        try
        {
            return await documents.MoveNextAsync() ? documents.Current : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(null, Refusal.Unreadable(file.Name, unreadable));
        }
    }
}

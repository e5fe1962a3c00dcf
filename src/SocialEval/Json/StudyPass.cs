using SocialEval.Studies;

namespace SocialEval.Json;

/// <summary>Goes once through the lines of a file with a study. What is read on several cores is put together in the order of the
/// file, so that at any time the state is of the lines before one place, and of no other.</summary>
internal sealed class StudyPass<TState>(Study<TState> study, StudyReading reading, StudyLinesOptions options, CheckpointKeeping<TState>? keeping)
    where TState : class
{
    private const int UnderwayForEach = 4;

    private readonly Reading viewed = reading.For(study);
    private TState state = study.Start();
    private StudyPosition position = StudyPosition.Start;

    public async Task<StudiedLines<TState>> RunAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (keeping is not null)
        {
            (state, position) = await keeping.BeginAsync(cancellationToken).ConfigureAwait(false);
            // Where none can be kept, that is known before the work is done.
            await keeping.KeepAsync(state, position, cancellationToken).ConfigureAwait(false);
            stream.Position = position.Bytes;
        }

        var from = position;
        try
        {
            await ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (keeping is not null)
        {
            // Whoever stops it on purpose goes on from here, not from the checkpoint before.
            await keeping.KeepAsync(state, position, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        if (keeping is not null)
        {
            position = position with { Bytes = keeping.Length };
            await keeping.KeepAsync(state, position, cancellationToken).ConfigureAwait(false);
        }

        options.Progress?.Report(position);
        return new(state, position, from);
    }

    private async Task ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var cores = options.Cores ?? Environment.ProcessorCount;
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, cores).ConcurrentScheduler;
        var underway = new Queue<Task<Studied>>();
        try
        {
            await foreach (var batch in LineBatch.ReadAsync(stream, position, keeping is null ? int.MaxValue : options.JourneysBetweenCheckpoints, cancellationToken).ConfigureAwait(false))
            {
                if (cores == 1)
                {
                    await TakeAsync(Study(batch, cancellationToken), cancellationToken).ConfigureAwait(false);
                    continue;
                }

                if (underway.Count == cores * UnderwayForEach)
                {
                    await TakeAsync(await underway.Dequeue().ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
                }

                underway.Enqueue(Task.Factory.StartNew(() => Study(batch, cancellationToken), cancellationToken, TaskCreationOptions.DenyChildAttach, scheduler));
            }

            while (underway.TryDequeue(out var next))
            {
                await TakeAsync(await next.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            // Nothing is at work any more once this has ended, however it ends.
            await ((Task)Task.WhenAll(underway)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Studied Study(LineBatch batch, CancellationToken cancellationToken)
    {
        var part = study.Start();
        var refused = new List<JourneyLine>();
        foreach (var line in batch.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (line)
            {
                var read = line.Read();
                if (read.Journey is { } journey)
                {
                    part = study.Add(part, journey.View(viewed));
                }
                else
                {
                    refused.Add(read);
                }
            }
        }

        return new(part, batch.Lines.Count - refused.Count, refused, batch.Next);
    }

    private async ValueTask TakeAsync(Studied studied, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var line in studied.Refused)
        {
            if (options.Refused is { } tell)
            {
                await tell(line).ConfigureAwait(false);
            }
        }

        state = study.Merge(state, studied.Part);
        position = new(studied.Next.Line, studied.Next.Bytes, position.Journeys + studied.Journeys, position.Refused + studied.Refused.Count);
        options.Progress?.Report(position);
        if (keeping?.IsDue(position) == true)
        {
            await keeping.KeepAsync(state, position, cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed record Studied(TState Part, int Journeys, List<JourneyLine> Refused, (long Line, long Bytes) Next);
}

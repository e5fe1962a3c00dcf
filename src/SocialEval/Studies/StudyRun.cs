namespace SocialEval.Studies;

/// <summary>Runs studies over journeys. The views are made here, for an outside reader.</summary>
public static class StudyRun
{
    private const int ProgressEvery = 1000;

    /// <summary>Runs a study over journeys, one after the other.</summary>
    /// <typeparam name="TState">The study's state.</typeparam>
    /// <param name="study">The study.</param>
    /// <param name="journeys">The journeys; gone through once, none kept.</param>
    /// <param name="reading">As of when, on which day and what for.</param>
    /// <param name="progress">Told how many journeys were read, now and then and at the end.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The state, to merge with others or to conclude.</returns>
    public static TState Over<TState>(Study<TState> study, IEnumerable<Journey> journeys, StudyReading reading, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(reading);
        var state = study.Start();
        var viewed = reading.For(study);
        var read = 0L;
        foreach (var journey in journeys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            state = study.Add(state, journey.View(viewed));
            if (++read % ProgressEvery == 0)
            {
                progress?.Report(read);
            }
        }

        progress?.Report(read);
        return state;
    }

    /// <summary>Runs a study over journeys on several cores.</summary>
    /// <typeparam name="TState">The study's state.</typeparam>
    /// <param name="study">The study; its steps are called from several threads, each with a state of its own.</param>
    /// <param name="journeys">The journeys; gone through once.</param>
    /// <param name="reading">As of when, on which day and what for.</param>
    /// <param name="cores">How many at the most; absent: all.</param>
    /// <param name="progress">Told how many journeys were read, now and then and at the end.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The state, the same as on one core to whoever concludes it.</returns>
    public static TState OnAllCores<TState>(Study<TState> study, IEnumerable<Journey> journeys, StudyReading reading, int? cores = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(reading);
        var total = study.Start();
        var viewed = reading.For(study);
        var read = 0L;
        var together = new Lock();
        Parallel.ForEach(
            journeys,
            new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1, CancellationToken = cancellationToken },
            study.Start,
            (journey, _, state) =>
            {
                var added = study.Add(state, journey.View(viewed));
                if (Interlocked.Increment(ref read) is var count && count % ProgressEvery == 0)
                {
                    progress?.Report(count);
                }

                return added;
            },
            state =>
            {
                lock (together)
                {
                    total = study.Merge(total, state);
                }
            });
        progress?.Report(read);
        return total;
    }
}

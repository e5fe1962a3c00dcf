using SocialEval.Studies;

namespace SocialEval.Json;

/// <summary>Runs studies over a file of many journeys, one a line (NDJSON), however large the file.</summary>
/// <remarks>
/// <para>The views are made here, for an outside reader. A line that holds no journey is told with its number and every problem, and
/// the rest is read. Memory does not grow with the file, only with its longest line and the number of cores.</para>
/// <para>The conclusion is the same on one core or several, in one go or resumed.</para>
/// </remarks>
public static class StudyLines
{
    /// <summary>Runs a study over a file.</summary>
    /// <typeparam name="TState">The study's state.</typeparam>
    /// <param name="study">The study; on several cores its steps are called from several threads, each with a state of its own.</param>
    /// <param name="journeys">The file, in UTF-8. It stays open.</param>
    /// <param name="reading">As of when, on which day and what for.</param>
    /// <param name="options">How; absent, on all cores.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static Task<StudiedLines<TState>> RunAsync<TState>(
        Study<TState> study, Stream journeys, StudyReading reading, StudyLinesOptions? options = null, CancellationToken cancellationToken = default)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(reading);
        return new StudyPass<TState>(study, reading, options ?? new(), keeping: null).RunAsync(journeys, cancellationToken);
    }

    /// <summary>Runs a study over a file with a checkpoint kept on the way: from the start where there is none, else from there.
    /// However a run before this one ended, no journey is lost and none is counted twice.</summary>
    /// <typeparam name="TState">The study's state.</typeparam>
    /// <param name="study">The study, as in <see cref="RunAsync"/>.</param>
    /// <param name="open">Opens the file from its start; asked twice, for what is in the checkpoint is read beside the rest. It has a
    /// length and can be sought in.</param>
    /// <param name="reading">As of when, on which day and what for.</param>
    /// <param name="checkpoint">Where the checkpoint is kept. It stays there at the end, until the conclusion is safe and whoever
    /// called removes it.</param>
    /// <param name="options">How; absent, on all cores, with a checkpoint every 10,000 journeys.</param>
    /// <param name="cancellationToken">Ends the run, with a checkpoint of what was studied so far.</param>
    /// <exception cref="InvalidCheckpointException">The checkpoint is of another study, another reading or another file, or is none.</exception>
    /// <exception cref="ArgumentException">The file cannot be sought in.</exception>
    /// <exception cref="IOException">The file cannot be read, or the checkpoint cannot be written.</exception>
    public static async Task<StudiedLines<TState>> ResumeAsync<TState>(
        Study<TState> study, Func<Stream> open, StudyReading reading, CheckpointFile checkpoint, StudyLinesOptions? options = null, CancellationToken cancellationToken = default)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(checkpoint);
        options ??= new();
        var journeys = open();
        await using (journeys.ConfigureAwait(false))
        {
            if (!journeys.CanSeek)
            {
                throw new ArgumentException("The file cannot be sought in; expected one that can, for what a checkpoint holds is not read again.", nameof(open));
            }

            using var consumed = new ConsumedHash(open());
            var keeping = new CheckpointKeeping<TState>(study, reading, checkpoint, consumed, journeys.Length, options.JourneysBetweenCheckpoints);
            return await new StudyPass<TState>(study, reading, options, keeping).RunAsync(journeys, cancellationToken).ConfigureAwait(false);
        }
    }
}

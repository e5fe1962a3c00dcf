using SocialEval.Json;
using SocialEval.Studies;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>A study underway: adds the journeys of files to its state, on several processors.</summary>
internal sealed class Studying(Study<Tally> study, StudyReading reading)
{
    private readonly Reading viewed = reading.For(study);
    private readonly Lock together = new();
    private long journeys;

    public Study<Tally> Study { get; } = study;

    public StudyReading Reading { get; } = reading;

    public Tally State { get; private set; } = study.Start();

    /// <summary>Studies the journeys of files in one go.</summary>
    /// <returns>Whether there is something to conclude.</returns>
    public async Task<bool> ReadAsync(string[] names, Run run, CancellationToken cancellation)
    {
        await run.ReadAsync("Studying", names, Add, cancellation);
        Count(run, journeys + run.Documents);
        return journeys > 0;
    }

    /// <summary>Studies the journeys of a file, from where it was stopped the time before.</summary>
    /// <returns>Whether there is something to conclude.</returns>
    public async Task<bool> ResumeAsync(InputFile file, CheckpointFile checkpoint, Surroundings surroundings, Run run, CancellationToken cancellation)
    {
        var bytes = 0L;
        var options = new StudyLinesOptions
        {
            Cores = surroundings.Processors,
            Refused = line => run.RefuseAsync(line.Problems.Select(problem => Refusal.Of(file.Name, line.Number, problem)), cancellation),
            Progress = new Telling(position => Interlocked.Exchange(ref bytes, position.Bytes)),
        };
        try
        {
            var work = StudyLines.ResumeAsync(Study, () => file.Open(surroundings), Reading, checkpoint, options, cancellation);
            await run.WatchAsync("Studying", work, () => Interlocked.Read(ref bytes), file.Length);
            var studied = await work;
            State = studied.State;
            journeys = studied.Position.Journeys;
            if (studied.From.Refused > 0)
            {
                run.Refuse($"{Counted.Of(studied.From.Refused, "line")} of {file.Name} before line {studied.From.Line} refused, and told when this began");
            }

            Count(run, studied.Position.Journeys + studied.Position.Refused);
            return journeys > 0;
        }
        catch (InvalidCheckpointException other)
        {
            await run.RefuseAsync(other.Problems.Select(problem => Refusal.Of(checkpoint.Path, 1, problem)), cancellation);
        }
        catch (IOException unwritten) when (unwritten.InnerException is { } reason)
        {
            await run.RefuseAsync(new Refusal(checkpoint.Path, null, null, $"a checkpoint that cannot be written ({Visible.Text(Reason.Of(reason))})"), cancellation);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await run.RefuseAsync(Refusal.Unreadable(file.Name, unreadable), cancellation);
        }

        return false;
    }

    private void Count(Run run, long documents)
    {
        if (documents > journeys && documents > 1)
        {
            run.Messages.Say($"{documents - journeys} of {documents} journeys refused");
        }
    }

    // The order in which parts are put together makes no difference to a study.
    private void Add(Batch batch, Portion portion)
    {
        var (part, read) = (Study.Start(), 0);
        batch.Read(portion, (journey, _, _) =>
        {
            part = Study.Add(part, journey.View(viewed));
            read++;
        });
        lock (together)
        {
            State = Study.Merge(State, part);
            journeys += read;
        }
    }

    private sealed class Telling(Action<StudyPosition> tell) : IProgress<StudyPosition>
    {
        public void Report(StudyPosition value) => tell(value);
    }
}

using System.Globalization;
using System.Text.Json;
using SocialEval.Journeys;
using SocialEval.Studies;

namespace SocialEval.Json;

/// <summary>Keeps checkpoints of one study under one reading in one file, and takes up the one that is there.</summary>
internal sealed class CheckpointKeeping<TState>(Study<TState> study, StudyReading reading, CheckpointFile file, ConsumedHash consumed, long length, int journeysBetween)
    where TState : class
{
    private long kept;

    /// <summary>How long the file of journeys is, in bytes.</summary>
    public long Length => length;

    /// <summary>The state and the place to go on from: those of the checkpoint, or the start where there is none.</summary>
    /// <exception cref="InvalidCheckpointException">It is of another study, reading or file, or is none; everything that differs is listed.</exception>
    public async ValueTask<(TState State, StudyPosition Position)> BeginAsync(CancellationToken cancellationToken)
    {
        if (file.Read() is not { } checkpoint)
        {
            return (study.Start(), StudyPosition.Start);
        }

        var problems = new List<Problem>();
        Differs(problems, "schema", checkpoint.Schema, Checkpoint.Format, "what this library reads");
        Differs(problems, "study", checkpoint.Study, study.Id, "the study that is run");
        Differs(problems, "about", string.Join(", ", checkpoint.About), string.Join(", ", study.About), "what the study that is run asks");
        Differs(problems, "asOf", checkpoint.AsOf, PartialDate.OfDay(reading.Reading.AsOf).ToString(), "the day that is read");
        Differs(problems, "on", checkpoint.On, PartialDate.OfDay(reading.Reading.On).ToString(), "the day of reading, on which permissions are judged");
        Differs(problems, "purpose", checkpoint.Purpose, Vocabulary<Purpose>.Of(reading.Reading.Purpose), "what it is read for");
        Differs(problems, "length", Number(checkpoint.Length), Number(length), "the length of the file in bytes");
        if (problems.Count == 0)
        {
            Differs(problems, "sha256", checkpoint.Sha256, await consumed.OfFirstAsync(checkpoint.Bytes, cancellationToken).ConfigureAwait(false), "that of the start of the file");
        }

        if (StateOf(checkpoint) is not { } state || checkpoint.Line < 1 || checkpoint.Bytes < 0 || checkpoint.Bytes > length)
        {
            problems.Add(new("$.state", "something else", $"a state of study '{checkpoint.Study}' and a place in the file"));
            throw new InvalidCheckpointException([.. problems]);
        }

        kept = checkpoint.Journeys;
        return problems.Count == 0
            ? (state, new(checkpoint.Line, checkpoint.Bytes, checkpoint.Journeys, checkpoint.Refused))
            : throw new InvalidCheckpointException([.. problems]);
    }

    /// <summary>Whether it is time for the next checkpoint.</summary>
    public bool IsDue(StudyPosition position) => position.Journeys - kept >= journeysBetween;

    /// <summary>Keeps a checkpoint.</summary>
    public async ValueTask KeepAsync(TState state, StudyPosition position, CancellationToken cancellationToken)
    {
        file.Write(new()
        {
            Schema = Checkpoint.Format,
            Study = study.Id,
            About = [.. study.About],
            AsOf = PartialDate.OfDay(reading.Reading.AsOf).ToString(),
            On = PartialDate.OfDay(reading.Reading.On).ToString(),
            Purpose = Vocabulary<Purpose>.Of(reading.Reading.Purpose),
            Length = length,
            Sha256 = await consumed.OfFirstAsync(position.Bytes, cancellationToken).ConfigureAwait(false),
            Line = position.Line,
            Bytes = position.Bytes,
            Journeys = position.Journeys,
            Refused = position.Refused,
            State = JsonSerializer.SerializeToElement(state, study.StateType),
        });
        kept = position.Journeys;
    }

    private static void Differs(List<Problem> problems, string member, string found, string expected, string what)
    {
        if (found != expected)
        {
            problems.Add(new($"$.{member}", $"'{found}'", $"'{expected}', {what}"));
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private TState? StateOf(Checkpoint checkpoint)
    {
        try
        {
            return checkpoint.State.Deserialize(study.StateType);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

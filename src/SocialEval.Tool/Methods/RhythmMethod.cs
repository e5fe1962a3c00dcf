using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;
using SocialEval.Methods.Rhythm;

namespace SocialEval.Tool.Methods;

/// <summary>Rhythm alone: spans, pauses and moments in; how long, how often and what is still under way, out.</summary>
internal static partial class RhythmMethod
{
    public static Method Instance { get; } = new Method<Input, Output>(
        Rhythms.Name, "how long things lasted, when people met and paused, what held afterwards", RhythmContext.Default.Input, RhythmContext.Default.Output, Work, new Places(("goals", "askedAgain")));

    private static Output Work(Input input)
    {
        var refusals = new List<MethodRefusal>();
        var asOf = input.AsOf is { } text ? Day(text, "asOf", refusals) : null;
        var spans = Each(input.Spans, "spans", (span, path) => Length(span, asOf, path, refusals));
        var pauses = Each(input.Pauses, "pauses", (pause, path) => Length(pause, asOf, path, refusals));
        var moments = Each(input.Moments, "moments", (moment, path) => Day(moment, path, refusals));
        if (refusals.Count == 0 && new object?[] { input.Spans, input.Pauses, input.Moments, input.Reviews, input.Timing, input.AskedAgain }.All(part => part is null))
        {
            refusals.Add(new(string.Empty, "nothing to tell the rhythm of", "spans, pauses, moments, reviews, timing or askedAgain"));
        }

        if (refusals.Count > 0)
        {
            throw new MethodException(Rhythms.Name, [.. refusals]);
        }

        var pausesTaken = Pauses.Of([.. pauses.Zip(input.Pauses ?? [], (length, pause) => new PauseTaken(length!.Value.Days, length.Value.IsOpen, pause.WishedBy))]);
        var intervals = Intervals.Of([.. moments.Select(moment => moment!.Value)]);
        return new(pausesTaken)
        {
            Spans = input.Spans is null ? null : Curves([.. spans.Select(span => span!.Value)]),
            Pauses = input.Pauses is null ? null : new(pausesTaken.Taken.Count, pausesTaken.Open, pausesTaken.Longest, pausesTaken.WishedBy),
            Intervals = input.Moments is null ? null : new([.. intervals.Days], At(intervals, 0.5), At(intervals, 1)),
            ReviewsAskedBy = input.Reviews is null ? null : WordTally.Of([.. input.Reviews.Select(review => review.AskedBy)]),
            FeltTiming = input.Timing is null ? null : WordTally.Of([.. input.Timing.Select(timing => timing.Felt)]),
            AskedAgain = input.AskedAgain is null ? null : Again(AfterTheEnd.Of([.. input.AskedAgain.Select(goal => new GoalAskedAgain(goal.Goal, [.. goal.Answers.Select(answer => new LaterAnswer(answer.Months, answer.Answer))]))], [.. input.Months ?? []])),
        };
    }

    private static DayCount? At(Intervals intervals, double share) => intervals.Days.IsEmpty ? null : intervals.Within(share);

    private static AgainOutput Again(AfterTheEnd after) => new([.. after.Moments], [.. after.Passages]);

    // Days known in part give two readings of the curve. They are no bounds: with open spans, longer is not always higher.
    private static SpansOutput Curves((double Least, double Most, DayCount Days, bool IsOpen)[] spans)
    {
        var least = UnderWayCurve.Of(Array.ConvertAll(spans, span => new Stretch(span.Least, span.IsOpen)));
        var most = spans.All(span => span.Least == span.Most) ? null : UnderWayCurve.Of(Array.ConvertAll(spans, span => new Stretch(span.Most, span.IsOpen)));
        return new(least.Stretches, least.Open, [.. least.Steps], most is null ? null : [.. most.Steps]);
    }

    private static (double Least, double Most, DayCount Days, bool IsOpen)? Length(SpanInput span, DayRange? asOf, string path, List<MethodRefusal> refusals)
    {
        if (span.Days is { } days)
        {
            if (days < 0 || span.From is not null || span.To is not null)
            {
                refusals.Add(new(path, days < 0 ? FormattableString.Invariant($"'{days}' days") : "days beside dates", "days that are zero or more, or dates"));
                return null;
            }

            return (days, days, new((int)Math.Floor(days), (int)Math.Ceiling(days)), span.Censored ?? false);
        }

        if (span.From is null || (span.To is null && asOf is null))
        {
            refusals.Add(new(path, span.From is null ? "neither days nor a start" : "no end, and no day as of which it is open", "days, or from and to; where it is open, from and the asOf of the case"));
            return null;
        }

        var from = Day(span.From, $"{path}.from", refusals);
        var to = span.To is null ? asOf : Day(span.To, $"{path}.to", refusals);
        if (from is not { } start || to is not { } end)
        {
            return null;
        }

        try
        {
            var between = start.DaysUntil(end);
            return (between.AtLeast, between.AtMost, between, span.Censored ?? span.To is null);
        }
        catch (MethodException refused)
        {
            refusals.AddRange(refused.Refusals.Select(refusal => refusal with { What = $"{path}.{refusal.What}" }));
            return null;
        }
    }

    private static DayRange? Day(string text, string path, List<MethodRefusal> refusals)
    {
        if (PartialDate.TryParse(text.AsSpan(), out var date))
        {
            return new(date.Earliest, date.Latest);
        }

        refusals.Add(new(path, "no date", "a date as YYYY, YYYY-MM or YYYY-MM-DD"));
        return null;
    }

    private static TOutput[] Each<TInput, TOutput>(TInput[]? list, string name, Func<TInput, string, TOutput> work) =>
        [.. (list ?? []).Select((item, i) => work(item, FormattableString.Invariant($"{name}[{i}]")))];

    /// <summary>Whatever of it is there is worked on.</summary>
    internal sealed class Input : Annotated
    {
        public string? AsOf { get; init; }

        public SpanInput[]? Spans { get; init; }

        public SpanInput[]? Pauses { get; init; }

        public string[]? Moments { get; init; }

        public ReviewInput[]? Reviews { get; init; }

        public TimingInput[]? Timing { get; init; }

        public AgainInput[]? AskedAgain { get; init; }

        public int[]? Months { get; init; }
    }

    /// <summary>A span or a pause: days, or dates known as far as they are.</summary>
    internal sealed record SpanInput
    {
        public double? Days { get; init; }

        public string? From { get; init; }

        public string? To { get; init; }

        public bool? Censored { get; init; }

        public string? WishedBy { get; init; }
    }

    /// <summary>A review, and who asked for it.</summary>
    internal sealed record ReviewInput
    {
        public string? AskedBy { get; init; }
    }

    /// <summary>How the person found the timing of something.</summary>
    internal sealed record TimingInput
    {
        public string? Felt { get; init; }
    }

    internal sealed record AgainInput
    {
        public required string Goal { get; init; }

        public required LaterInput[] Answers { get; init; }
    }

    internal sealed record LaterInput
    {
        public required int Months { get; init; }

        public string? Answer { get; init; }
    }

    internal sealed class Output(MethodResult result) : Answered(result)
    {
        public SpansOutput? Spans { get; init; }

        public PausesOutput? Pauses { get; init; }

        public IntervalsOutput? Intervals { get; init; }

        public WordTally? ReviewsAskedBy { get; init; }

        public WordTally? FeltTiming { get; init; }

        public AgainOutput? AskedAgain { get; init; }
    }

    internal sealed record SpansOutput(int Count, int Open, UnderWayStep[] StillUnderWay, UnderWayStep[]? StillUnderWayAtMost);

    internal sealed record PausesOutput(int Count, int Open, DayCount? Longest, WordTally WishedBy);

    internal sealed record IntervalsOutput(DayCount[] Days, DayCount? HalfWithin, DayCount? Longest);

    internal sealed record AgainOutput(LaterMoment[] Moments, AnswerPassage[] Passages);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Input))]
    [JsonSerializable(typeof(Output))]
    internal sealed partial class RhythmContext : JsonSerializerContext;
}

using System.Buffers;
using SocialEval.Json;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>A text that should be a journey, and where it starts. Read once, on any processor; its memory is rented.</summary>
internal abstract class Document(Place place) : IDisposable
{
    public Place Place { get; } = place;

    public abstract int Length { get; }

    /// <summary>The journey, or why it is none.</summary>
    public abstract Journey? Read(out Refusal[] refusals);

    public abstract void Dispose();

    /// <summary>A line of a file of many.</summary>
    public sealed class OfLine(string file, JsonLine line) : Document(new Place(file, line.Number))
    {
        public override int Length { get; } = line.IsTooLong ? 0 : line.Utf8Json.Length;

        public override Journey? Read(out Refusal[] refusals)
        {
            var read = line.Read();
            refusals = [.. read.Problems.Select(problem => Refusal.Of(Place.File, Place.Line, problem))];
            return read.Journey;
        }

        public override void Dispose() => line.Dispose();
    }

    /// <summary>A text over as many lines as it takes.</summary>
    public sealed class OfText : Document
    {
        private readonly byte[] rented;

        public OfText(Place place, ReadOnlySpan<byte> utf8)
            : base(place)
        {
            Length = utf8.Length;
            rented = ArrayPool<byte>.Shared.Rent(utf8.Length);
            utf8.CopyTo(rented);
        }

        public override int Length { get; }

        public override Journey? Read(out Refusal[] refusals)
        {
            var journey = JourneyJson.TryRead(rented.AsSpan(0, Length), out var problems);
            var lines = new LineCount(rented.AsMemory(0, Length), Place.Line);
            refusals = new Refusal[problems.Count];
            for (var i = 0; i < refusals.Length; i++)
            {
                refusals[i] = Refusal.Of(Place.File, lines.At(problems[i].Offset), problems[i]);
            }

            return journey;
        }

        // What was said does not stay behind in memory that others rent.
        public override void Dispose() => ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }
}

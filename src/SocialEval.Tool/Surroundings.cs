using NodaTime;

namespace SocialEval.Tool;

/// <summary>Everything around the tool that it does not choose: streams, what day it is, what sort of terminal there is.</summary>
internal sealed record Surroundings
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    /// <summary>Today, read once. Nothing else in the tool asks what day it is.</summary>
    public required LocalDate Today { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a terminal may be written to in bold or italics.</summary>
    public bool IsStyled { get; init; }

    public int Width { get; init; } = 80;

    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>The evaluators there are, in the order they are told.</summary>
    public required Sequence<Evaluator> Evaluators { get; init; }

    /// <summary>Opens a new file to write to.</summary>
    public Func<string, FileStreamOptions, Stream> Create { get; init; } = static (path, options) => new FileStream(path, options);
}

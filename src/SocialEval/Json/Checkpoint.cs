using System.Text.Json;

namespace SocialEval.Json;

/// <summary>How far a study has come in a file, as it is kept.</summary>
internal sealed record Checkpoint
{
    public const string Format = "socialeval/checkpoint/1";

    public required string Schema { get; init; }

    public required string Study { get; init; }

    /// <summary>What in particular the study asks.</summary>
    public required string[] About { get; init; }

    public required string AsOf { get; init; }

    /// <summary>The day of reading.</summary>
    public required string On { get; init; }

    public required string Purpose { get; init; }

    /// <summary>How long the file is, in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The SHA-256 of what was read of it, the first <see cref="Bytes"/> bytes.</summary>
    public required string Sha256 { get; init; }

    public required long Line { get; init; }

    public required long Bytes { get; init; }

    public required long Journeys { get; init; }

    public required long Refused { get; init; }

    public required JsonElement State { get; init; }
}

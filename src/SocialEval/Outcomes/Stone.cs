namespace SocialEval.Outcomes;

/// <summary>A stone on a canvas: what it stands for, and where the teller put it.</summary>
public sealed record Stone
{
    /// <summary>What it stands for.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Of
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Where on the first axis, from 0 to 1.</summary>
    public required decimal X { get; init; }

    /// <summary>Where on the second axis, from 0 to 1.</summary>
    public required decimal Y { get; init; }
}

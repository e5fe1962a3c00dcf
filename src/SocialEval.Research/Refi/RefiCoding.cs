using NodaTime;

namespace SocialEval.Research.Refi;

/// <summary>Somebody who read a person's words found a code in a part of them.</summary>
/// <remarks>A coding is its coder's reading of the words, never what they mean (P10). Immutable and equal by value.</remarks>
public sealed record RefiCoding
{
    /// <summary>A coding of a part of somebody's words.</summary>
    /// <param name="journey">The id of the journey.</param>
    /// <param name="item">The id of the item whose words they are. The words of the first contribution to an outcome are called
    /// <c>nuit.contributions[0]</c>, those on the timing of an intervention <c>dalo.timing</c>, those on the importance of a version
    /// <c>logement-2.importance</c>.</param>
    /// <param name="start">Where the part begins, in UTF-16 code units from 0, as .NET counts.</param>
    /// <param name="end">Where it ends: the place of the first unit after it.</param>
    /// <param name="code">The id of the code.</param>
    /// <exception cref="ArgumentException">There is no journey or item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It begins before the words do, or ends where it begins or before.</exception>
    public RefiCoding(string journey, string item, int start, int end, Guid code)
    {
        ArgumentException.ThrowIfNullOrEmpty(journey);
        ArgumentException.ThrowIfNullOrEmpty(item);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        Journey = journey;
        Item = item;
        Start = start;
        End = end;
        Code = code;
    }

    /// <summary>The id of the journey.</summary>
    public string Journey { get; }

    /// <summary>The id of the item whose words they are.</summary>
    public string Item { get; }

    /// <summary>Where the part begins, in UTF-16 code units from 0.</summary>
    public int Start { get; }

    /// <summary>Where it ends: the place of the first unit after it.</summary>
    public int End { get; }

    /// <summary>The id of the code.</summary>
    public Guid Code { get; }

    /// <summary>What whoever coded is called; nothing where that is not known.</summary>
    public string? Coder { get; init; }

    /// <summary>When it was coded; nothing where that is not known.</summary>
    public Instant? On { get; init; }

    /// <summary>Where it is; never what is said there.</summary>
    public override string ToString() => FormattableString.Invariant($"coding of {Item} in {Journey}, {Start} to {End}");
}

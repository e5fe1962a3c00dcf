namespace SocialEval.Consents;

/// <summary>How much a view held back and, in general words, why. No item of what was held back is in here.</summary>
/// <param name="Count">How much.</param>
/// <param name="Silence">Why there may be nothing to tell.</param>
/// <param name="Deceased">Those known on the day of reading to have died.</param>
/// <param name="IsTold">Whether the reader may be told how much, and why.</param>
internal sealed record HeldBack(int Count, Silence Silence, Sequence<string> Deceased, bool IsTold);

/// <summary>Why there is nothing to say.</summary>
public enum Silence
{
    /// <summary>There is not enough to say.</summary>
    NotEnoughToSay,

    /// <summary>It is too early.</summary>
    TooEarly,

    /// <summary>Nobody agreed to it being read for this.</summary>
    NotAgreed,

    /// <summary>It is not shared with this reader.</summary>
    NotShared,
}

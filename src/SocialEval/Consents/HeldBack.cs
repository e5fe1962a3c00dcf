namespace SocialEval.Consents;

/// <summary>How much a view held back and, in general words, why. No item of what was held back is in here.</summary>
internal sealed record HeldBack(int Count, Silence Silence, Sequence<string> Deceased)
{
    public static HeldBack Nothing { get; } = new(0, Silence.NotEnoughToSay, default);
}

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

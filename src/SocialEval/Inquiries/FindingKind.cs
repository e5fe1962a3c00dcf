namespace SocialEval.Inquiries;

/// <summary>What sort of thing a finding is; fixed by its wording.</summary>
public enum FindingKind
{
    /// <summary>Somebody said it of themselves.</summary>
    Said,

    /// <summary>Somebody recorded it.</summary>
    Recorded,

    /// <summary>Voices differ.</summary>
    Divergence,

    /// <summary>Something is missing.</summary>
    Gap,
}

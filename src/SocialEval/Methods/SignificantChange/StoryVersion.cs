using NodaTime;

namespace SocialEval.Methods.SignificantChange;

/// <summary>A story in the words of one telling.</summary>
/// <param name="Words">What happened, in the teller's words or a reference to where they are kept.</param>
/// <param name="Significance">Why it matters to the teller, in their words.</param>
/// <param name="ConfirmedOn">When it was read back to the teller and confirmed.</param>
public sealed record StoryVersion(string Words, string Significance, LocalDate? ConfirmedOn = null)
{
    /// <inheritdoc/>
    public override string ToString() => "a version of a story";
}

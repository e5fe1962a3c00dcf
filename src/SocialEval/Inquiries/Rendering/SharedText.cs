namespace SocialEval.Inquiries.Rendering;

/// <summary>A text that every text shares.</summary>
/// <param name="Template">The text, where there is one.</param>
/// <param name="IsBorrowed">Whether it had to be taken from another language, which is to be said.</param>
internal readonly record struct SharedText(Template? Template, bool IsBorrowed);

namespace SocialEval.Inquiries.Rendering;

/// <summary>A text as a written report told it, for whoever has no texts to tell it again with.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language it is in.</param>
internal readonly record struct StoredText(string Text, string Language);

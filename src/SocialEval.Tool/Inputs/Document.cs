namespace SocialEval.Tool.Inputs;

/// <summary>A text that should be a journey, and where it starts.</summary>
/// <param name="File">The file it is in.</param>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Utf8">The text.</param>
internal readonly record struct Document(string File, long Line, ReadOnlyMemory<byte> Utf8);

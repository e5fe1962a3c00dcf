namespace SocialEval.Fhir.Reading;

/// <summary>A part of a file that is read at once: an entry of a bundle, a line, or another member of the root.</summary>
/// <param name="Bytes">What is there, until the next part is read.</param>
/// <param name="Offset">Where in the file it starts, in bytes.</param>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Member">The member of the root it is, or is in; absent for a line.</param>
/// <param name="IsEntry">Whether it is one of the entries, not all of them.</param>
internal readonly record struct Piece(ReadOnlyMemory<byte> Bytes, long Offset, int Line, string? Member, bool IsEntry);

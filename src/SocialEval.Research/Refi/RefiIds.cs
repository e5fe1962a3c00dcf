namespace SocialEval.Research.Refi;

/// <summary>Ids made of something else, the same ones for the same: UUIDs of version 8 (RFC 9562, section 5.8).</summary>
internal static class RefiIds
{
    /// <summary>An id made of the first 16 bytes of a digest.</summary>
    public static Guid Of(ReadOnlySpan<byte> digest)
    {
        Span<byte> bytes = stackalloc byte[16];
        digest[..16].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}

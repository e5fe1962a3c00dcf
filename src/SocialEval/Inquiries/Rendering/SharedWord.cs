using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A word that every text shares, such as a month or a quotation mark.</summary>
/// <param name="letters">The word; empty where there is none.</param>
/// <param name="isBorrowed">Whether it had to be taken from another language.</param>
internal sealed class SharedWord(string letters, bool isBorrowed)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(letters);

    public string Letters => letters;

    public ReadOnlySpan<byte> Utf8 => utf8;

    public bool IsBorrowed => isBorrowed;
}

using System.Security.Cryptography;
using System.Text;

namespace SocialEval.Research.Out;

/// <summary>Names for journeys, items and voices that mean nothing outside one export: without its secret nobody can say which journey
/// one stands for, nor make it again.</summary>
/// <remarks>HMAC-SHA-256 (RFC 2104) of what is named, of which 80 bits are kept: one pair in a billion journeys would bear the same
/// name about once in a million exports.</remarks>
internal sealed class Pseudonyms(byte[] secret)
{
    private const int KeptBytes = 10;

    public string Journey(string id) => Name('j', id, string.Empty);

    public string Item(string journey, string id) => Name('i', journey, id);

    public string Voice(string journey, string role) => Name('v', journey, role);

    private string Name(char kind, string journey, string id)
    {
        var named = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{kind}{journey.Length}:{journey}{id}"));
        return Convert.ToHexStringLower(HMACSHA256.HashData(secret, named).AsSpan(0, KeptBytes));
    }
}

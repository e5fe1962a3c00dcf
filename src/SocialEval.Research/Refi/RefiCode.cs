using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace SocialEval.Research.Refi;

/// <summary>A code: what whoever reads people's words finds in them, with what it means and the codes below it.</summary>
/// <remarks>Immutable and equal by value. Its id stays the same from one exchange to the next; two codes may have one name.</remarks>
public sealed record RefiCode
{
    /// <summary>A code with an id it has elsewhere.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is empty, or holds a character that XML cannot carry.</exception>
    public RefiCode(Guid id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Id = id;
        Name = Carried(name, nameof(name));
    }

    /// <summary>A code that is known by its name: the same name has the same id in every program.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is empty, or holds a character that XML cannot carry.</exception>
    public static RefiCode Of(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(RefiIds.Of(SHA256.HashData(Encoding.UTF8.GetBytes(name))), name);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it means, for whoever codes.</summary>
    /// <exception cref="ArgumentException">It holds a character that XML cannot carry.</exception>
    public string? Description
    {
        get;
        init => field = value is null ? null : Carried(value, nameof(value));
    }

    /// <summary>Whether words are coded with it; else it only holds others together.</summary>
    public bool IsCodable { get; init; } = true;

    /// <summary>The colour it is shown in, as <c>#33cc33</c>.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public string? Color
    {
        get;
        init => field = value is null || IsColor(value) ? value : throw new ArgumentException($"'{value}' is no colour; expected one such as #33cc33.", nameof(value));
    }

    /// <summary>The codes below it.</summary>
    public Sequence<RefiCode> Codes { get; init; }

    /// <summary>The code and its id; a name is no secret of anybody's.</summary>
    public override string ToString() => $"code '{Name}' ({Id:D})";

    internal static bool IsColor(string text) => text is ['#', .. var digits] && digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit);

    private static string Carried(string text, string parameter)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            throw new ArgumentException("A text of a code holds a character that XML cannot carry; expected none.", parameter);
        }
    }
}

namespace SocialEval.Inquiries.Rendering;

/// <summary>The name of an argument in a text, made to be looked for often.</summary>
internal readonly struct ArgumentName(string name)
{
    /// <summary>The name; the very string that code writes where it writes it as a constant.</summary>
    public string Text { get; } = string.Intern(name);

    /// <summary>Where to look first, the same for the same name.</summary>
    public byte Slot { get; } = NameIndex.SlotOf(name);

    /// <summary>What every text may use without its being put down, where the name is one of these.</summary>
    public Implied Implied { get; } = name switch
    {
        "by" => Implied.Voice,
        "person" => Implied.Person,
        "subject" => Implied.Subject,
        "theme" => Implied.Theme,
        "you" => Implied.You,
        _ => Implied.Nothing,
    };
}

/// <summary>What every text may use without its being put down.</summary>
internal enum Implied : byte
{
    Nothing,
    Voice,
    Person,
    Subject,
    Theme,

    /// <summary>Whoever speaks or is asked, where it is they who read.</summary>
    You,
}

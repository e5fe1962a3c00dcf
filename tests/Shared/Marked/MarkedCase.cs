namespace SocialEval.Tests;

/// <summary>A journey in which every word, id and day stands once, and a reading of it.</summary>
internal sealed record MarkedCase(Journey Journey, Reading Reading)
{
    /// <summary>Whether a word is a string that is nobody's statement: an outside reader is told it where the host declares it.</summary>
    public static bool IsOfHost(string word) => word[2] == 'v';

    /// <summary>Whether a word is a reference to a recording.</summary>
    public static bool IsMedia(string word) => word[2] == 'm';

    /// <summary>All of it, so that a failing case can be argued about.</summary>
    public override string ToString() => $"{Description.Of(Reading)}{Environment.NewLine}{Description.Of(Journey.Parts)}";
}

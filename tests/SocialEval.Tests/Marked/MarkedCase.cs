namespace SocialEval.Tests;

/// <summary>A journey in which every word, id and day stands once, and a reading of it.</summary>
internal sealed record MarkedCase(Journey Journey, Reading Reading)
{
    /// <summary>All of it, so that a failing case can be argued about.</summary>
    public override string ToString() => $"{Description.Of(Reading)}{Environment.NewLine}{Description.Of(Journey.Parts)}";
}

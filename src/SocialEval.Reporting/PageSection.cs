namespace SocialEval.Reporting;

/// <summary>A section of a document.</summary>
/// <param name="Heading">What it is called.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record PageSection(string Heading, Sequence<Block> Blocks)
{
    /// <summary>Its heading.</summary>
    public override string ToString() => Heading;
}

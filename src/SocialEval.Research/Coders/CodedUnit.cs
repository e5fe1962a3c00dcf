namespace SocialEval.Research.Coders;

/// <summary>A unit of what is coded, such as a story, and what each coder chose for it.</summary>
/// <param name="Unit">What it is called.</param>
/// <param name="Categories">One for each coder, in their order; nothing where a coder did not code it.</param>
public sealed record CodedUnit(string Unit, Sequence<string?> Categories);

/// <summary>What one coder chose for a unit.</summary>
/// <param name="Coder">What the coder is called.</param>
/// <param name="Category">The category.</param>
public sealed record Coding(string Coder, string Category);

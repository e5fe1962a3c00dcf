namespace SocialEval.Methods.Capabilities;

/// <summary>What each level of one attribute is worth.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Values">The value of each level, the first level first.</param>
public sealed record AttributeValues(string Attribute, Sequence<double> Values);

namespace SocialEval.Methods;

/// <summary>One person's change within a group's analysis.</summary>
/// <param name="Id">Who, by the name they were given.</param>
/// <param name="Change">Their change, by every formula.</param>
public sealed record PersonChange(string Id, ReliableChangeResult Change);

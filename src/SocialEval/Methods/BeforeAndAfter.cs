namespace SocialEval.Methods;

/// <summary>One person's two values on a scale.</summary>
/// <param name="Id">Who, by a name that means nothing outside.</param>
/// <param name="Before">Their value before; nothing where there is none.</param>
/// <param name="After">Their value after; nothing where there is none.</param>
public sealed record BeforeAndAfter(string Id, double? Before, double? After);

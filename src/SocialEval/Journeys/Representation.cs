namespace SocialEval.Journeys;

/// <summary>That a party represents another.</summary>
/// <param name="Party">The id of the party represented.</param>
/// <param name="Scope">What it covers, as words separated by spaces; a consent counts where the scope is absent, holds
/// <c>all</c>, or names the consent's purpose.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when, for example the day a young person comes of age.</param>
public sealed record Representation(string Party, string? Scope = null, PartialDate? From = null, PartialDate? To = null);

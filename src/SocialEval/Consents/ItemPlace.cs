using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Where something stands: its item, and the id of the item that one is part of.</summary>
internal readonly record struct ItemPlace(Item Item, string? Within = null);

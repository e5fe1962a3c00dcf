namespace SocialEval.Journeys;

/// <summary>That a party represents another.</summary>
/// <param name="Party">The id of the party represented.</param>
/// <param name="Scope">What it covers, as words separated by spaces; a consent counts where the scope is absent, holds
/// <c>all</c>, or names the consent's purpose.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when, for example the day a young person comes of age.</param>
public sealed record Representation(string Party, string? Scope = null, PartialDate? From = null, PartialDate? To = null)
{
    private const string Everything = "all";
    private const string Other = "other";

    /// <summary>The mandate with only those words of its scope that say a purpose; what else it covers is one word.</summary>
    internal Representation OfPurposes()
    {
        if (Scope is null)
        {
            return this;
        }

        var words = Array.ConvertAll(
            Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            static word => word == Everything || Vocabulary<Purpose>.TryRead(word, out _) ? word : Other);
        return this with { Scope = string.Join(' ', words.Distinct(StringComparer.Ordinal)) };
    }
}

using SocialEval.Journeys;

namespace SocialEval.Research.Refi.Writing;

/// <summary>Words somebody may read, with what is known of them.</summary>
/// <param name="Item">The item they stand in.</param>
/// <param name="Id">What they are called in the journey: the item's id, with the member they stand in where that is not its own.</param>
/// <param name="Kind">What sort of words they are.</param>
/// <param name="Path">Where they are in the view.</param>
/// <param name="Words">The words.</param>
/// <param name="By">Whose they are.</param>
/// <param name="On">When they were said.</param>
internal sealed record ToldText(ItemKind Item, string Id, string Kind, string Path, Statement Words, string? By, PartialDate? On)
{
    /// <summary>The judgement given with them.</summary>
    public string? Judgement { get; init; }

    /// <summary>The level given with them.</summary>
    public int? Level { get; init; }
}

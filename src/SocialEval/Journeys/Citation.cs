namespace SocialEval.Journeys;

/// <summary>Names one item of a journey: what it is, and its id there.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, unique in the journey.</param>
/// <remarks>Written as <c>{ "goal": "logement" }</c>. Equal by value; the default value names nothing.</remarks>
public readonly record struct Citation(ItemKind Kind, string Id)
{
    /// <summary>What it is.</summary>
    public ItemKind Kind { get; init => field = Vocabulary<ItemKind>.Checked(value); } = Vocabulary<ItemKind>.Checked(Kind);

    /// <inheritdoc/>
    public bool Equals(Citation other) => Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);

    /// <summary>The citation as <c>goal 'logement'</c>, for messages.</summary>
    public override string ToString() => Id is null ? "nothing" : $"{Vocabulary<ItemKind>.Of(Kind)} '{Id}'";
}

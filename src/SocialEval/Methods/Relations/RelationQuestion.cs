namespace SocialEval.Methods.Relations;

/// <summary>A question of a check.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">The question.</param>
public sealed record RelationQuestion(string Id, string Words)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

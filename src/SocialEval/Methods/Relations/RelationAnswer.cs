namespace SocialEval.Methods.Relations;

/// <summary>An answer to a question of a check.</summary>
/// <param name="Question">The question, by id.</param>
/// <param name="Answer">One of the answers of the check; absent where they would rather not say.</param>
public sealed record RelationAnswer(string Question, string? Answer)
{
    /// <inheritdoc/>
    public override string ToString() => $"an answer to '{Question}'";
}

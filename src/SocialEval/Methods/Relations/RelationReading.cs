namespace SocialEval.Methods.Relations;

/// <summary>What both answered to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Person">The person's answer; absent where they gave none.</param>
/// <param name="Professional">The professional's answer; absent where they gave none.</param>
public sealed record RelationReading(RelationQuestion Question, string? Person, string? Professional)
{
    /// <summary>Whether both answered and their answers differ; nothing where one of them gave none, for silence is neither a
    /// yes nor a no.</summary>
    public bool? Diverge => Person is null || Professional is null ? null : Person != Professional;

    /// <inheritdoc/>
    public override string ToString() => Question.Id;
}

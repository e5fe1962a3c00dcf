namespace SocialEval.Evaluators;

/// <summary>Those who gave one and the same answer: whether anybody else than a given one is among them. Somebody unknown is one more,
/// and the same each time.</summary>
internal readonly struct Authors
{
    private readonly string? first;
    private readonly bool isAnybody;
    private readonly bool areSeveral;

    private Authors(string? first, bool areSeveral)
    {
        this.first = first;
        this.areSeveral = areSeveral;
        isAnybody = true;
    }

    /// <summary>Those, and one more.</summary>
    public Authors With(string? author) => isAnybody ? new(first, areSeveral || author != first) : new(author, areSeveral: false);

    /// <summary>Whether somebody else is among them.</summary>
    public bool HasOtherThan(string? author) => areSeveral || (isAnybody && author != first);
}

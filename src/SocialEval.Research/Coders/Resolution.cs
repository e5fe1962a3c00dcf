namespace SocialEval.Research.Coders;

/// <summary>What came of talking about a disagreement: one category, several that stand, or nothing yet.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record Resolution
{
    private Resolution(Sequence<string> categories, Sequence<string> by)
    {
        Categories = categories;
        By = by;
    }

    /// <summary>They settled on one category.</summary>
    /// <param name="category">The category; it need not be one of those chosen before.</param>
    /// <param name="by">Who talked about it.</param>
    /// <exception cref="ArgumentException">The category is empty.</exception>
    public static Resolution One(string category, Sequence<string> by)
    {
        ArgumentException.ThrowIfNullOrEmpty(category);
        return new([category], by);
    }

    /// <summary>They hold that several categories are true of the unit.</summary>
    /// <param name="categories">The categories, two or more.</param>
    /// <param name="by">Who talked about it.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Resolution Several(Sequence<string> categories, Sequence<string> by)
    {
        if (categories.Count < 2)
        {
            throw new ArgumentException($"There are {categories.Count} categories; expected two or more that stand.", nameof(categories));
        }

        return new(categories, by);
    }

    /// <summary>They leave it open.</summary>
    /// <param name="by">Who talked about it.</param>
    public static Resolution Open(Sequence<string> by) => new([], by);

    /// <summary>The categories they hold to be true of the unit; none where it is left open.</summary>
    public Sequence<string> Categories { get; }

    /// <summary>Who talked about it.</summary>
    public Sequence<string> By { get; }

    /// <summary>When.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Why, in their words.</summary>
    public string? Words { get; init; }

    /// <summary>Which coders keep what they had chosen all the same.</summary>
    public Sequence<string> KeptBy { get; init; }
}

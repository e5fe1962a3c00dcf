namespace SocialEval.Methods;

/// <summary>The levels of one goal in the words they were agreed in: the words are the level, the number only its place.</summary>
/// <remarks>Immutable and equal by value. Whether two levels next to each other can be told apart is for the person to say.</remarks>
public sealed record WordedScale
{
    private readonly Sequence<string> words;

    /// <summary>Words the levels of a goal.</summary>
    /// <param name="variant">Which levels there are: five, six, or three with two between them.</param>
    /// <param name="words">The words of each, from the lowest level to the highest.</param>
    /// <exception cref="MethodException">There are not as many as the variant has, or one is empty or there twice.</exception>
    public WordedScale(AttainmentVariant variant, Sequence<string> words)
    {
        double[] places = variant switch
        {
            AttainmentVariant.SixPoint => [-3, -2, -1, 0, 1, 2],
            AttainmentVariant.ThreeMilestone => [-2, 0, 2],
            _ => [-2, -1, 0, 1, 2],
        };
        var conditions = new Conditions(GoalAttainment.Name);
        conditions.Count(words.Count, places.Length, "words", $"{places.Length} wordings, from the lowest level to the highest");
        for (var i = 0; i < words.Count; i++)
        {
            conditions.That(!string.IsNullOrWhiteSpace(words[i]), Conditions.At("words", i), "an empty wording", "the words of a level");
            conditions.That(words.AsSpan()[..i].IndexOf(words[i]) < 0, Conditions.At("words", i), "the wording of a lower level", "levels that exclude each other");
        }

        conditions.Check();
        Variant = variant;
        this.words = words;
        Levels = Sequence.Of<double>(places);
    }

    /// <summary>Which levels there are.</summary>
    public AttainmentVariant Variant { get; }

    /// <summary>The levels that have words, from the lowest to the highest.</summary>
    public Sequence<double> Levels { get; }

    /// <summary>The words of a level; for a level between two that have words, those two, the lower first.</summary>
    /// <param name="level">The level, from the lowest to the highest.</param>
    /// <exception cref="MethodException">It is outside.</exception>
    public Sequence<string> WordsAt(double level)
    {
        var conditions = new Conditions(GoalAttainment.Name);
        conditions.Within(level, Levels[0], Levels[^1], "level", "a level");
        conditions.Check();
        var place = Levels.AsSpan().IndexOf(level);
        if (place >= 0)
        {
            return [words[place]];
        }

        var above = Levels.TakeWhile(worded => worded < level).Count();
        return [words[above - 1], words[above]];
    }

    /// <summary>Which levels there are; never their words.</summary>
    public override string ToString() => Vocabulary<AttainmentVariant>.Of(Variant);
}

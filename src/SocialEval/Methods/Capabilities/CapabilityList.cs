namespace SocialEval.Methods.Capabilities;

/// <summary>What people say a good life is made of, in a list they wrote, each asked in two ways: could you, if you wanted? do you?</summary>
/// <remarks>After A. Sen, <i>Commodities and Capabilities</i>, 1985: what somebody could do matters beside what they do. It ships
/// no list and no values. Answers stay side by side and are not added up.</remarks>
public sealed record CapabilityList
{
    private const string Method = "capabilities";

    private CapabilityList()
    {
    }

    /// <summary>The things listed, in order.</summary>
    public Sequence<Capability> Items { get; private init; }

    /// <summary>Who wrote the list, by id.</summary>
    public Sequence<string> WrittenBy { get; private init; }

    /// <summary>A list, as it was written.</summary>
    /// <param name="items">The things listed, one or more.</param>
    /// <param name="writtenBy">Who wrote it; two or more, for it is written together.</param>
    /// <exception cref="MethodException">Nothing is listed, something is there twice or has no words, or it was not written
    /// together.</exception>
    public static CapabilityList Of(Sequence<Capability> items, Sequence<string> writtenBy)
    {
        var conditions = new Conditions(Method);
        conditions.That(!items.IsEmpty, "items", "none", "one or more");
        conditions.That(items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count() == items.Count, "items", "one thing twice", "each once");
        conditions.That(items.All(item => !string.IsNullOrWhiteSpace(item.Id) && !string.IsNullOrWhiteSpace(item.Words)), "items", "one without words", "an id and words of each");
        conditions.That(writtenBy.Distinct(StringComparer.Ordinal).Count() >= 2, "writtenBy", Refused.Counted(writtenBy.Count, "author"), "two or more, for the list is written together");
        conditions.Check();
        return new() { Items = items, WrittenBy = writtenBy };
    }

    /// <summary>What one person answered, thing by thing.</summary>
    /// <param name="answers">Their answers.</param>
    /// <returns>One for each thing listed; without an answer where none was given.</returns>
    /// <exception cref="MethodException">An answer is to nothing on the list, or to something answered already.</exception>
    public Sequence<CapabilityReading> Read(Sequence<CapabilityAnswer> answers)
    {
        var conditions = new Conditions(Method);
        for (var i = 0; i < answers.Count; i++)
        {
            conditions.That(Items.Any(item => item.Id == answers[i].Item), Conditions.At("answers", i), $"to '{answers[i].Item}', which is not on the list", "something on the list");
            conditions.That(answers.AsSpan()[..i].ToArray().All(before => before.Item != answers[i].Item), Conditions.At("answers", i), $"to '{answers[i].Item}' again", "one answer to each");
        }

        conditions.Check();
        return [.. Items.Select(item => new CapabilityReading(item, answers.FirstOrDefault(answer => answer.Item == item.Id)))];
    }
}

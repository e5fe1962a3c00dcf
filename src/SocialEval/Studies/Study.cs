using System.Text.Json.Serialization.Metadata;

namespace SocialEval.Studies;

/// <summary>A question asked across journeys, without averaging people into one and without giving anyone away.</summary>
/// <typeparam name="TState">What it keeps while it goes from journey to journey: whole numbers or exact sums only.</typeparam>
/// <remarks>
/// <para>Four steps: start, add one view after the other, merge, conclude. However the journeys are split and in whatever order
/// they come, the conclusion is the same; <see cref="StudyLaws"/> checks that. So one study runs in a loop, on all cores, over a
/// file larger than memory, or on several machines, unchanged.</para>
/// <para>A runner makes the views, for an outside reader: a study never sees who works where, and has no key by worker, team or
/// organisation. A state holds counts of any size; it is a working file and is not to be shown. Only a conclusion is.</para>
/// </remarks>
public abstract class Study<TState>
    where TState : class
{
    /// <summary>A study.</summary>
    /// <param name="id">Its name and number: <c>heard/1</c>.</param>
    /// <param name="stateType">How its state is written, from a source-generated context.</param>
    protected Study(string id, JsonTypeInfo<TState> stateType)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(stateType);
        Id = id;
        StateType = stateType;
    }

    /// <summary>The name and number, which changes when its meaning does.</summary>
    public string Id { get; }

    /// <summary>What in particular it asks, where the id does not say: the frame of a triad, domains of change. Two studies are the
    /// same where this and the id are.</summary>
    public Sequence<string> About { get; protected init; }

    /// <summary>How its state is written.</summary>
    public JsonTypeInfo<TState> StateType { get; }

    /// <summary>The state before any journey.</summary>
    public abstract TState Start();

    /// <summary>Adds one journey. The state given may be changed and given back; it is used no more.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="view">What an outside reader may read of the journey.</param>
    public abstract TState Add(TState state, JourneyView view);

    /// <summary>Puts two states together. Either may be changed and given back; neither is used any more.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public abstract TState Merge(TState left, TState right);

    /// <summary>What there is to say, before small groups are taken out of it.</summary>
    /// <param name="state">The state.</param>
    protected abstract IEnumerable<Distribution> Distribute(TState state);

    /// <summary>Concludes: distributions with how many people they are of and with what was not said. Groups under a number of
    /// people are suppressed, and with them whatever would give them away.</summary>
    /// <param name="state">The state.</param>
    /// <param name="smallestGroup">The smallest group that is told; 2 or more.</param>
    /// <param name="previous">The release before this one, if there is one: what differs from it by fewer people than that is
    /// suppressed too.</param>
    /// <param name="reading">Under what conditions the journeys were read, for the conclusion to say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The smallest group is below 2.</exception>
    /// <exception cref="ArgumentException">The previous release is another study's, asked something else, or was concluded with another
    /// smallest group.</exception>
    public Conclusion Conclude(TState state, int smallestGroup = Conclusion.UsualSmallestGroup, Conclusion? previous = null, StudyReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallestGroup, 2);
        if (previous is not null && (previous.Study != Id || previous.About != About || previous.SmallestGroup != smallestGroup))
        {
            throw new ArgumentException(
                $"The previous release is of study {Named(previous.Study, previous.About)} with a smallest group of {previous.SmallestGroup}; expected {Named(Id, About)} and {smallestGroup}.",
                nameof(previous));
        }

        var told = new List<Distribution>();
        foreach (var distribution in Distribute(state))
        {
            told.Add(Suppression.Of(distribution, previous?.Find(distribution.Code), smallestGroup));
        }

        return new Conclusion { Study = Id, About = About, Reading = reading, SmallestGroup = smallestGroup, Distributions = Sequence.Owning(told.ToArray()) };
    }

    /// <summary>What it would tell if no group were too small: for the check of its laws only.</summary>
    internal Sequence<Distribution> Undisclosed(TState state) => Sequence.Owning(Distribute(state).ToArray());

    private static string Named(string id, Sequence<string> about) => about.IsEmpty ? $"'{id}'" : $"'{id}' on '{string.Join("', '", about)}'";

    /// <summary>The study's id.</summary>
    public sealed override string ToString() => Id;
}

using System.Text.Json;

namespace SocialEval.Studies;

/// <summary>Checks that a study concludes the same however the journeys are split and in whatever order they come.</summary>
/// <remarks>For the author of a study, from their own tests: give it views that hold what the study is about.</remarks>
public static class StudyLaws
{
    /// <summary>Checks a study.</summary>
    /// <typeparam name="TState">The study's state.</typeparam>
    /// <param name="study">The study.</param>
    /// <param name="views">Views of some journeys, for an outside reader.</param>
    /// <returns>What each breach is; none where the study holds to the laws.</returns>
    public static Sequence<string> Check<TState>(Study<TState> study, params ReadOnlySpan<JourneyView> views)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(study);
        var all = views.ToArray();
        var breaches = new List<string>();
        var expected = Conclude(study, AddAll(study, all));
        void Expect(string how, TState state)
        {
            if (Conclude(study, state) != expected)
            {
                breaches.Add($"{study.Id} concludes otherwise {how}.");
            }
        }

        Expect("the second time", AddAll(study, all));
        Expect("when the journeys come the other way round", AddAll(study, [.. all.Reverse()]));
        Expect("when an empty state is merged before", study.Merge(study.Start(), AddAll(study, all)));
        Expect("when an empty state is merged after", study.Merge(AddAll(study, all), study.Start()));
        for (var cut = 0; cut <= all.Length; cut++)
        {
            Expect($"when the first {cut} journeys are merged with the rest", study.Merge(AddAll(study, all[..cut]), AddAll(study, all[cut..])));
            Expect($"when the rest is merged with the first {cut} journeys", study.Merge(AddAll(study, all[cut..]), AddAll(study, all[..cut])));
            Expect($"when its state is written and read after {cut} journeys", AddAll(study, all[cut..], Again(study, AddAll(study, all[..cut]))));
        }

        Expect("when each journey is a state of its own", all.Aggregate(study.Start(), (merged, view) => study.Merge(merged, study.Add(study.Start(), view))));
        Expect("when they are merged from the right", all.Aggregate(study.Start(), (merged, view) => study.Merge(study.Add(study.Start(), view), merged)));
        return Sequence.Owning(breaches.ToArray());
    }

    // Small groups are what the laws are checked on: nothing may hide a difference.
    private static Sequence<Distribution> Conclude<TState>(Study<TState> study, TState state)
        where TState : class =>
        study.Undisclosed(state);

    private static TState AddAll<TState>(Study<TState> study, JourneyView[] views, TState? from = null)
        where TState : class =>
        views.Aggregate(from ?? study.Start(), study.Add);

    private static TState Again<TState>(Study<TState> study, TState state)
        where TState : class =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(state, study.StateType), study.StateType)!;
}

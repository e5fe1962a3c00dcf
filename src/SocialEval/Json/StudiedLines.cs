using SocialEval.Studies;

namespace SocialEval.Json;

/// <summary>A file of journeys that a study went through.</summary>
/// <typeparam name="TState">The study's state.</typeparam>
/// <param name="State">The state, to merge with that of other files or to conclude.</param>
/// <param name="Position">Where it ended: how many journeys are in the state, how many lines were refused.</param>
/// <param name="From">Where it began: past the first line where it was resumed.</param>
public sealed record StudiedLines<TState>(TState State, StudyPosition Position, StudyPosition From)
    where TState : class;

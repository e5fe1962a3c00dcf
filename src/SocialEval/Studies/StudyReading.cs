using NodaTime;

namespace SocialEval.Studies;

/// <summary>Under what conditions a study reads journeys: always as an outside reader.</summary>
/// <remarks>Equal by value.</remarks>
public sealed record StudyReading
{
    /// <summary>A study's reading.</summary>
    /// <param name="asOf">The day whose state is read.</param>
    /// <param name="on">The day of reading, on which permissions are judged.</param>
    /// <param name="purpose">What for: evaluation, research, a report to a funder, or publication.</param>
    /// <exception cref="ArgumentException">The purpose is support or own use, which no study is for.</exception>
    public StudyReading(LocalDate asOf, LocalDate on, Purpose purpose)
    {
        if (purpose is Purpose.Support or Purpose.OwnUse)
        {
            throw new ArgumentException($"A study is not for {Vocabulary<Purpose>.Of(purpose)}; expected evaluation, research, funder-report or publication.", nameof(purpose));
        }

        Reading = new(asOf, on, purpose, purpose is Purpose.Research ? Reader.Researcher : Reader.Institution);
    }

    /// <summary>The reading of each journey.</summary>
    public Reading Reading { get; }

    /// <summary>The reading of each journey for a study: what it asks about by name is a word of the host's.</summary>
    /// <typeparam name="TState">The study's state.</typeparam>
    /// <param name="study">The study.</param>
    public Reading For<TState>(Study<TState> study)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.About.IsEmpty ? Reading : Reading with { Vocabulary = Reading.Vocabulary.With(study.About) };
    }
}

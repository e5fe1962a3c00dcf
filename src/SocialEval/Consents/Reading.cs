using NodaTime;
using SocialEval.Consents;

namespace SocialEval;

/// <summary>Under what conditions a journey is read: as of which day, on which day, what for, and by whom.</summary>
/// <remarks>
/// <para>Content is cut at <see cref="AsOf"/>; permissions are the latest known on <see cref="On"/>, the day of reading. So
/// looking back never reopens what was withdrawn since. The library never asks what day it is.</para>
/// <para>Equal by value.</para>
/// </remarks>
public sealed record Reading
{
    /// <summary>A reading of the state of a day, on that same day.</summary>
    /// <param name="on">The day of reading: today, for whoever reads.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="reader">By whom.</param>
    /// <exception cref="ArgumentException">The purpose is not one of those there are, or the day is not in the ISO calendar.</exception>
    public Reading(LocalDate on, Purpose purpose, Reader reader)
        : this(on, on, purpose, reader)
    {
    }

    /// <summary>A reading that looks back, or ahead, from the day of reading.</summary>
    /// <param name="asOf">The day whose state is read.</param>
    /// <param name="on">The day of reading: today, for whoever reads. Permissions are those known then.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="reader">By whom.</param>
    /// <exception cref="ArgumentException">The purpose is not one of those there are, or a day is not in the ISO calendar.</exception>
    public Reading(LocalDate asOf, LocalDate on, Purpose purpose, Reader reader)
    {
        if (!Vocabulary<Purpose>.Has(purpose))
        {
            throw new ArgumentException($"A reading has the purpose '{purpose}'; expected one of {string.Join(", ", Vocabulary<Purpose>.All!)}.", nameof(purpose));
        }

        AsOf = PartialDate.OfDay(asOf).Earliest;
        On = PartialDate.OfDay(on).Earliest;
        Purpose = purpose;
        Reader = reader;
    }

    /// <summary>The day whose state is read: what may lie after it is held back.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of reading, on which permissions are judged.</summary>
    public LocalDate On { get; }

    /// <summary>What for.</summary>
    public Purpose Purpose { get; }

    /// <summary>By whom.</summary>
    public Reader Reader { get; }

    /// <summary>The words of the host that an outside reader may be told; without them, none of the strings that are nobody's
    /// statement. Whoever takes part reads them all.</summary>
    public HostVocabulary Vocabulary { get; init; } = HostVocabulary.None;
}

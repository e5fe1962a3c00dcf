using System.Collections.Frozen;

namespace SocialEval.Consents;

/// <summary>Words a host uses for everybody alike, and so may tell outside readers: names of instruments, of areas and themes, the
/// words of a scale that came with it.</summary>
/// <remarks>
/// <para>Some strings of a journey are nobody's statement: they are held back with no statement, and mention nobody. Most come from
/// a list of the host; but anybody can type "my sister's debts" where a theme was asked for. Only who runs the host knows which, so
/// an institution and a researcher are given the declared ones and no other.</para>
/// <para>Words are compared exactly, letter case included, whichever way their accents are composed. Equal by value.</para>
/// </remarks>
public sealed class HostVocabulary : IEquatable<HostVocabulary>
{
    private readonly FrozenSet<string> words;

    /// <summary>A vocabulary.</summary>
    /// <param name="words">The words, in any order.</param>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public HostVocabulary(params IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        this.words = words.Select(static word => string.IsNullOrWhiteSpace(word)
            ? throw new ArgumentException("A word of a vocabulary is empty.", nameof(words))
            : word.Normalize()).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>No word: nothing was declared.</summary>
    public static HostVocabulary None { get; } = new();

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="word">The word.</param>
    public bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return words.Count > 0 && words.Contains(word.Normalize());
    }

    /// <summary>The words of both.</summary>
    /// <param name="more">Further words.</param>
    public HostVocabulary With(params IEnumerable<string> more) => new(words.Concat(more));

    /// <inheritdoc/>
    public bool Equals(HostVocabulary? other) => other is not null && words.SetEquals(other.words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HostVocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => words.Aggregate(words.Count, static (code, word) => code ^ StringComparer.Ordinal.GetHashCode(word));

    /// <summary>How many words there are; never which.</summary>
    public override string ToString() => FormattableString.Invariant($"vocabulary of {Count}");
}

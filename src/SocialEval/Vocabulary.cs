using System.Text;

namespace SocialEval;

/// <summary>The words an enumeration is written with outside the program: its names in kebab-case, exact to the letter.</summary>
internal static class Vocabulary<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), Kebab);
    private static readonly byte[][] Utf8 = Array.ConvertAll(Words, Encoding.UTF8.GetBytes);

    /// <summary>All the words, in the order of the enumeration.</summary>
    public static ReadOnlySpan<string> All => Words;

    /// <summary>Whether a value is one of the enumeration's.</summary>
    public static bool Has(T value) => Array.IndexOf(Values, value) >= 0;

    /// <summary>A value that is one of the enumeration's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public static T Checked(T value) => Values[IndexOf(value)];

    /// <inheritdoc cref="Checked(T)"/>
    public static T? Checked(T? value) => value is { } known ? Checked(known) : null;

    /// <summary>The word for a value.</summary>
    public static string Of(T value) => Words[IndexOf(value)];

    /// <inheritdoc cref="Of(T)"/>
    public static ReadOnlySpan<byte> Utf8Of(T value) => Utf8[IndexOf(value)];

    /// <summary>The word for a value, or nothing for nothing.</summary>
    public static string? Of(T? value) => value is { } known ? Of(known) : null;

    /// <summary>Reads a word; anything but the exact word is refused.</summary>
    public static bool TryRead(ReadOnlySpan<byte> word, out T value)
    {
        for (var i = 0; i < Utf8.Length; i++)
        {
            if (word.SequenceEqual(Utf8[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out T)"/>
    public static bool TryRead(ReadOnlySpan<char> word, out T value)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (word.SequenceEqual(Words[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    private static int IndexOf(T value)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(Values[i], value))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(T).Name}.");
    }

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}

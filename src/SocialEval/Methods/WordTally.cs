namespace SocialEval.Methods;

/// <summary>How many gave each answer, in the words of the answers, and how many were asked and gave none.</summary>
/// <remarks>Answers stand in the order of the alphabet, never of how many gave them.</remarks>
public sealed record WordTally
{
    private WordTally()
    {
    }

    /// <summary>How many were asked.</summary>
    public int Asked { get; private init; }

    /// <summary>How many of them gave no answer.</summary>
    public int NoAnswer { get; private init; }

    /// <summary>Each answer that was given, and how many gave it.</summary>
    public Sequence<WordCount> Answers { get; private init; }

    /// <summary>Counts answers.</summary>
    /// <param name="answers">One for each of those asked; nothing where they gave none.</param>
    public static WordTally Of(ReadOnlySpan<string?> answers)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var silent = 0;
        foreach (var answer in answers)
        {
            if (string.IsNullOrWhiteSpace(answer))
            {
                silent++;
            }
            else
            {
                counts[answer] = counts.GetValueOrDefault(answer) + 1;
            }
        }

        return new() { Asked = answers.Length, NoAnswer = silent, Answers = [.. counts.Select(pair => new WordCount(pair.Key, pair.Value))] };
    }
}

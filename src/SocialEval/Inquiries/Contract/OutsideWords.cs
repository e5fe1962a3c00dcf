using SocialEval.Journeys;

namespace SocialEval.Inquiries.Contract;

/// <summary>What a journey says, and who is in it, that a view of it does not hold.</summary>
internal sealed class OutsideWords
{
    private const int LongEnoughToBeRecognised = 12;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public OutsideWords(JourneyParts journey, JourneyView view)
    {
        var inside = new HashSet<string>(StringComparer.Ordinal);
        new Gleaning(words).Glean(journey);
        new Gleaning(inside).Glean(view);
        words.ExceptWith(inside);

        // What is said again inside something longer that may be read is no secret.
        words.RemoveWhere(word => inside.Any(there => there.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Whether an argument is, or a text holds, something from outside the view.</summary>
    public bool AreIn(string text)
    {
        if (words.Contains(text))
        {
            return true;
        }

        foreach (var word in words)
        {
            if (word.Length >= LongEnoughToBeRecognised && text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

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
        new Gleaning(inside).Glean(PartsOf(view));
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

    private static JourneyParts PartsOf(JourneyView view) => new()
    {
        Id = view.Id,
        Kind = view.Kind,
        Themes = view.Themes,
        Place = view.Place,
        Support = view.Support,
        Parties = view.Parties,
        Needs = view.Needs,
        Goals = view.Goals,
        Interventions = view.Interventions,
        Outcomes = view.Outcomes,
        Invitations = view.Invitations,
        Assessments = view.Assessments,
        Testimonies = view.Testimonies,
        Pauses = view.Pauses,
        Reflections = view.Reflections,
        Contests = view.Contests,
        Measures = view.Measures,
        Stories = view.Stories,
        Markers = view.Markers,
        Significations = view.Significations,
        Placements = view.Placements,
        Ties = view.Ties,
        Questions = view.Questions,
    };
}

using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <content>A finding that people turn into a question to an institution, by their own choice (P15).</content>
public sealed partial class Finding
{
    /// <summary>Turns the finding into a question to an institution: what goes up is the words of those who put it, and what the
    /// finding rests on only where they say so.</summary>
    /// <param name="journey">The journey the finding was made in, as it is now.</param>
    /// <param name="question">The question: in words of those who put it, to an institution of the journey, chosen by one beneficiary
    /// or more. What it is about is left out, or is one of the things the finding is about or cites.</param>
    /// <param name="on">Today, for whoever puts it: what it cites has to be open to the institution then.</param>
    /// <returns>The journey with the question in it. Its reply, or the absence of one, is told by <c>rights/1</c> next time.</returns>
    /// <remarks>The finding's own text never goes up: it may quote others. Choosing to put a question does not consent to more being
    /// read: an institution that reads a report reads the question where those who put it consent to that.</remarks>
    /// <exception cref="InvalidJourneyException">No beneficiary chose it, it is in somebody else's words, it is not put to an
    /// institution, or it cites what may not go up; every reason is listed.</exception>
    public Journey Raise(Journey journey, RaisedQuestion question, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(question);
        var problems = new List<Problem>();
        var path = $"$.questions['{question.Id}']";
        if (!question.ChosenBy.Any(chooser => RoleOf(journey, chooser) == PartyRole.Beneficiary))
        {
            problems.Add(new($"{path}.chosenBy", question.ChosenBy.IsEmpty ? "nobody" : "nobody the journey is about", "one beneficiary or more: nothing goes up without those it concerns"));
        }

        if (question.What.By is { } speaker && !question.ChosenBy.Contains(speaker))
        {
            problems.Add(new($"{path}.what.by", $"'{speaker}', who did not choose it", "words of those who put the question"));
        }

        if (RoleOf(journey, question.To) is not (null or PartyRole.Organisation or PartyRole.Elected or PartyRole.Professional))
        {
            problems.Add(new($"{path}.to", $"'{question.To}', who is no institution", "an organisation, or somebody who answers for one"));
        }

        if (question.About is { } about && Withheld(journey, about, question.ChosenBy, on) is { } why)
        {
            problems.Add(new($"{path}.about", $"{about}, {why}", "something the finding rests on, open to the institution; or nothing"));
        }

        return problems.Count == 0 ? journey.Raise(question) : throw new InvalidJourneyException([.. problems]);
    }

    // Why something cited may not go up, if it may not.
    private string? Withheld(Journey journey, Citation cited, Sequence<string> choosers, LocalDate on)
    {
        if (cited != About && !Citing.Contains(cited))
        {
            return "on which the finding does not rest";
        }

        journey.ViewWithNames(new Reading(on, Purpose.Evaluation, Reader.Institution), place: 1, out var names);
        if (names.Of(cited) is null)
        {
            return "which the institution may not read";
        }

        var inside = journey.View(new Reading(on, Purpose.Evaluation, Reader.Team));
        return inside.Find(cited) is { } item && Voice.Of(item) is { } voice && RoleOf(journey, voice) == PartyRole.Beneficiary && !choosers.Contains(voice)
            ? $"which is '{voice}' speaking, who did not choose it"
            : null;
    }

    private static PartyRole? RoleOf(Journey journey, string id) => journey.Parties.FirstOrDefault(party => party.Id == id)?.Role;
}

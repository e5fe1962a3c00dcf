using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>In a journey of several: who was in the room, who agrees and who does not, and each voice apart.</summary>
/// <remarks>Plural voices stay plural (P6, P9): nobody is averaged, no majority is counted, and a group's yes is not each one's. To an
/// outside reader nothing is told of a group of fewer than five.</remarks>
public sealed class Collective() : Evaluator("collective/1", CollectiveWords.Texts)
{
    private const int SmallestGroup = 5;

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        if (view.Kind != JourneyKind.Collective)
        {
            return inquiry.Conclude();
        }

        var people = new List<string>();
        foreach (var party in view.Parties)
        {
            if (party.Role == PartyRole.Beneficiary)
            {
                people.Add(party.Id);
            }
        }

        if (view.Reading.Reader.IsOutside && people.Count < SmallestGroup)
        {
            return inquiry.Withhold(Silence.NotEnoughToSay);
        }

        TellRoom(inquiry);
        foreach (var goal in view.Goals)
        {
            TellAnswers(inquiry, goal, people);
            TellVoices(inquiry, goal, people);
        }

        foreach (var reflection in view.Reflections)
        {
            foreach (var dissent in reflection.Dissents)
            {
                inquiry.Found(CollectiveWords.Dissent, new ToldDissent(reflection, dissent), null, reflection);
            }
        }

        return inquiry.Conclude();
    }

    private static void TellRoom(Inquiry inquiry)
    {
        foreach (var intervention in inquiry.View.Interventions)
        {
            if (intervention.Reach is InterventionKind.Collective or InterventionKind.Community && !intervention.DoneBy.IsEmpty)
            {
                inquiry.Found(CollectiveWords.Room, intervention, intervention, intervention);
            }
        }
    }

    private static void TellAnswers(Inquiry inquiry, Goal goal, List<string> people)
    {
        if (inquiry.View.InForce(goal) is not { } version)
        {
            return;
        }

        var (yes, no, silent) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var person in people)
        {
            var standing = Standing.Of(version, person);
            (standing.IsYes ? yes : standing.IsNo ? no : silent).Add(person);
        }

        if (yes.Count + no.Count > 0)
        {
            inquiry.Found(CollectiveWords.Answers, new AnswersApart(Listed(yes), Listed(no), Listed(silent)), goal, version);
        }
    }

    // Each one's latest own judgement, one beside the other; then those who have not spoken.
    private static void TellVoices(Inquiry inquiry, Goal goal, List<string> people)
    {
        var (told, silent) = (new List<Assessment>(), new List<string>());
        foreach (var person in people)
        {
            Assessment? last = null;
            foreach (var assessment in inquiry.View.AssessmentsOf(goal))
            {
                if (assessment.By == person && assessment.Judgement is not null && BeneficiaryWord.IsOwn(inquiry.View, assessment))
                {
                    last = assessment;
                }
            }

            if (last is not null)
            {
                told.Add(last);
            }
            else
            {
                silent.Add(person);
            }
        }

        if (told.Count > 0)
        {
            inquiry.Found(CollectiveWords.Voices, new VoicesApart([.. told], Listed(silent)), goal, [.. told]);
        }
    }

    private static Sequence<string> Listed(List<string> ids) => [.. ids];
}

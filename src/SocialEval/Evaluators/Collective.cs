using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>In a journey of several: who was in the room, who agrees and who does not, each voice apart, what a group holds and who holds otherwise.</summary>
/// <remarks>Plural voices stay plural (P6, P9): nobody is averaged, no majority is counted, and a group's yes is not each one's. To an
/// outside reader nothing is told of a group of fewer than five, nor how a larger one divides where a part of it is that small.</remarks>
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
        foreach (var goal in view.Standing(view.Goals))
        {
            var reached = people.FindAll(person => view.Reaches(goal, person));
            TellAnswers(inquiry, goal, reached);
            TellVoices(inquiry, goal, reached);
        }

        TellReflections(inquiry);
        return inquiry.Conclude();
    }

    private static void TellRoom(Inquiry inquiry)
    {
        foreach (var intervention in inquiry.View.Standing(inquiry.View.Interventions))
        {
            if (intervention is { Reach: InterventionKind.Collective or InterventionKind.Community, DoneBy.IsEmpty: false })
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

        var answers = AnswersApart.Of(version, people);
        if (answers.IsAnswered && !(inquiry.View.Reading.Reader.IsOutside && answers.HasFewerThan(SmallestGroup)))
        {
            inquiry.Found(CollectiveWords.Answers, answers, goal, version);
        }
    }

    // What each one makes of it now, one beside the other; then those who have not spoken.
    private static void TellVoices(Inquiry inquiry, Goal goal, List<string> people)
    {
        var (told, silent, heard) = (new List<Assessment>(), new List<string>(), 0);
        foreach (var person in people)
        {
            var before = told.Count;
            AddLatest(inquiry.View, goal, person, told);
            if (told.Count > before)
            {
                heard++;
            }
            else
            {
                silent.Add(person);
            }
        }

        if (told.Count == 0 || (inquiry.View.Reading.Reader.IsOutside && heard < SmallestGroup))
        {
            return;
        }

        var isTooFew = inquiry.View.Reading.Reader.IsOutside && silent.Count < SmallestGroup;
        inquiry.Found(CollectiveWords.Voices, new VoicesApart([.. told], isTooFew ? [] : [.. silent]), goal, [.. told]);
    }

    // The latest of theirs; where dates leave several the latest, each; one without a date only where none has one.
    private static void AddLatest(JourneyView view, Goal goal, string person, List<Assessment> told)
    {
        var undated = new List<Assessment>();
        var before = told.Count;
        foreach (var assessment in view.AssessmentsOf(goal))
        {
            if (assessment.By != person || view.IsReplaced(assessment) || !BeneficiaryWord.IsOwn(view, assessment))
            {
                continue;
            }

            if (assessment.On is null)
            {
                undated.Add(assessment);
            }
            else if (view.IsLatest(assessment))
            {
                told.Add(assessment);
            }
        }

        if (told.Count == before)
        {
            told.AddRange(undated);
        }
    }

    private static void TellReflections(Inquiry inquiry)
    {
        foreach (var reflection in inquiry.View.Standing(inquiry.View.Reflections))
        {
            if (reflection.Held is not null || !reflection.Dissents.IsEmpty)
            {
                inquiry.Found(CollectiveWords.Held, reflection, null, reflection);
            }

            foreach (var dissent in reflection.Dissents)
            {
                inquiry.Found(CollectiveWords.Dissent, new ToldDissent(reflection, dissent), null, reflection);
            }
        }
    }
}

using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval;

/// <content>What people say.</content>
public sealed partial class Journey
{
    /// <summary>Tells a need or an expectation.</summary>
    /// <param name="need">What is needed, in whose words.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Tell(Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return From(Parts with { Needs = Parts.Needs.With(need) });
    }

    /// <summary>Tells something, in somebody's words.</summary>
    /// <param name="testimony">What was said.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Tell(Testimony testimony)
    {
        ArgumentNullException.ThrowIfNull(testimony);
        return From(Parts with { Testimonies = Parts.Testimonies.With(testimony) });
    }

    /// <summary>Tells of a change, hoped for or not, and what helped.</summary>
    /// <param name="outcome">What changed, in whose words.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Tell(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return From(Parts with { Outcomes = Parts.Outcomes.With(outcome) });
    }

    /// <summary>Invites someone to say something. They may answer, or not.</summary>
    /// <param name="invitation">Who is invited, and about what.</param>
    /// <exception cref="InvalidJourneyException">It cannot be, or the party invited has died.</exception>
    public Journey Invite(Invitation invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return From(Parts with { Invitations = Parts.Invitations.With(invitation) });
    }

    /// <summary>Takes down what one voice makes of something, beside what others make of it.</summary>
    /// <param name="assessment">Whose assessment it is, of what, and what they say.</param>
    /// <exception cref="InvalidJourneyException">It cannot be, or it is given after its author's death.</exception>
    public Journey Assess(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return From(Parts with { Assessments = Parts.Assessments.With(assessment) });
    }

    /// <summary>Contests an item: it stays, and this prints wherever it prints.</summary>
    /// <param name="contest">Which item, who contests it, and what they say.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Contest(Contest contest)
    {
        ArgumentNullException.ThrowIfNull(contest);
        return From(Parts with { Contests = Parts.Contests.With(contest) });
    }

    /// <summary>Takes down a reflection: each one's own notes, then what the group holds, dissent kept.</summary>
    /// <param name="reflection">Who took part, what they took up, and what they say.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Reflect(Reflection reflection)
    {
        ArgumentNullException.ThrowIfNull(reflection);
        return From(Parts with { Reflections = Parts.Reflections.With(reflection) });
    }
}

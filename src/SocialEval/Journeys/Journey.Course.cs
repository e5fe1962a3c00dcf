using SocialEval.Journeys;

namespace SocialEval;

/// <content>What is done, and when.</content>
public sealed partial class Journey
{
    /// <summary>Someone joins.</summary>
    /// <param name="party">Who, in what role.</param>
    /// <exception cref="InvalidJourneyException">They cannot; every reason is listed.</exception>
    public Journey Join(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return From(Parts with { Parties = Parts.Parties.With(party) });
    }

    /// <summary>Someone leaves. What they said and did stays.</summary>
    /// <param name="party">The party's id.</param>
    /// <param name="on">When.</param>
    /// <exception cref="InvalidJourneyException">There is no such party, or they left already.</exception>
    public Journey Leave(string party, PartialDate on)
    {
        var found = Named(Parts.Parties, party, "$.parties", "party");
        if (found.To is { } left)
        {
            Refuse($"$.parties['{party}'].to", $"{left}, when '{party}' left", "a party who takes part");
        }

        return From(Parts with { Parties = Replaced(Parts.Parties, found, found with { To = on }) });
    }

    /// <summary>Something is done, or asked for.</summary>
    /// <param name="intervention">What, by whom, towards which goals.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Undertake(Intervention intervention)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        return From(Parts with { Interventions = Parts.Interventions.With(intervention) });
    }

    /// <summary>An institution answers.</summary>
    /// <param name="intervention">The id of the intervention it was asked in.</param>
    /// <param name="decision">What it answers.</param>
    /// <exception cref="InvalidJourneyException">There is no such intervention, it was answered already, or the answer cannot be.</exception>
    public Journey Decide(string intervention, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var found = Named(Parts.Interventions, intervention, "$.interventions", "intervention");
        if (found.Decision?.Answer is not null and not DecisionAnswer.None)
        {
            Refuse($"$.interventions['{intervention}'].decision", "a decision that was given", "an intervention without one; a decision that changes is another intervention's");
        }

        return From(Parts with { Interventions = Replaced(Parts.Interventions, found, found with { Decision = decision }) });
    }

    /// <summary>Something was tried, and something was learnt.</summary>
    /// <param name="intervention">The intervention's id.</param>
    /// <param name="trial">What was tried, and what was learnt.</param>
    /// <exception cref="InvalidJourneyException">There is no such intervention, or the trial cannot be.</exception>
    public Journey Try(string intervention, Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        var found = Named(Parts.Interventions, intervention, "$.interventions", "intervention");
        return From(Parts with { Interventions = Replaced(Parts.Interventions, found, found with { Trials = found.Trials.With(trial) }) });
    }

    /// <summary>Pauses.</summary>
    /// <param name="pause">Since when, and who wishes it.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Pause(Pause pause)
    {
        ArgumentNullException.ThrowIfNull(pause);
        return From(Parts with { Pauses = Parts.Pauses.With(pause) });
    }

    /// <summary>Goes on after a pause.</summary>
    /// <param name="pause">The pause's id.</param>
    /// <param name="on">Until when it was.</param>
    /// <exception cref="InvalidJourneyException">There is no such pause, it is over already, or it would end before it began.</exception>
    public Journey Resume(string pause, PartialDate on)
    {
        var found = Named(Parts.Pauses, pause, "$.pauses", "pause");
        if (found.To is { } over)
        {
            Refuse($"$.pauses['{pause}'].to", $"{over}, when the pause ended", "a pause that goes on");
        }

        return From(Parts with { Pauses = Replaced(Parts.Pauses, found, found with { To = on }) });
    }

    /// <summary>Support starts, under a frame.</summary>
    /// <param name="support">Since when, and whether it was chosen.</param>
    /// <exception cref="InvalidJourneyException">Support started already, or it cannot be.</exception>
    public Journey StartSupport(Support support)
    {
        ArgumentNullException.ThrowIfNull(support);
        if (Parts.Support is not null)
        {
            Refuse("$.support", "support that started already", "a journey without support yet");
        }

        return From(Parts with { Support = support });
    }

    /// <summary>Support ends, by someone's act. What people work towards may go on.</summary>
    /// <param name="on">When.</param>
    /// <param name="by">The id of the party who ends it.</param>
    /// <param name="words">What they say about it.</param>
    /// <exception cref="InvalidJourneyException">Support did not start or ended already, or it cannot end then.</exception>
    public Journey EndSupport(PartialDate on, string? by = null, Statement? words = null)
    {
        if (Parts.Support is not { Ended: null } support)
        {
            throw new InvalidJourneyException("$.support", Parts.Support is null ? "no support" : "support that has ended", "support that goes on");
        }

        return From(Parts with { Support = support with { Ended = on, EndedBy = by, Words = words } });
    }

    private static T Named<T>(Sequence<T> items, string id, string path, string kind)
        where T : Item
    {
        foreach (var item in items)
        {
            if (item.Id == id)
            {
                return item;
            }
        }

        throw new InvalidJourneyException(path, $"no {kind} '{id}'", $"the id of a {kind} of this journey");
    }
}

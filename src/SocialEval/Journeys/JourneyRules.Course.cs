using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for interventions and outcomes.</content>
internal ref partial struct JourneyRules
{
    private Extent CheckInterventions()
    {
        extent = default;
        for (var i = 0; i < parts.Interventions.Count; i++)
        {
            var intervention = parts.Interventions[i];
            Common(intervention, new("interventions[]", i));
            Words(intervention.What, null, new("interventions[].what", i));
            Parties(intervention.DoneBy, new("interventions[].doneBy", i));
            Parties(intervention.Mediates, new("interventions[].mediates", i));
            All(intervention.Towards, ItemKind.Goal, new("interventions[].towards", i));
            Party(intervention.AskedBy, new("interventions[].askedBy", i));
            Order(intervention.Started, intervention.Ended, new("interventions[].ended", i), "start");
            extent.Add(intervention.AskedOn);
            extent.Add(intervention.Started);
            extent.Add(intervention.Ended);
            if (intervention.Decision is { } decision)
            {
                var askedOf = Party(decision.AskedOf, new("interventions[].decision.askedOf", i));
                Words(decision.Reason, askedOf, new("interventions[].decision.reason", i));
                Order(decision.AskedOn, decision.On, new("interventions[].decision.on", i), "request");
                extent.Add(decision.AskedOn);
                extent.Add(decision.On);
            }

            for (var t = 0; t < intervention.Trials.Count; t++)
            {
                Words(intervention.Trials[t].What, null, new("interventions[].trials[].what", i, t));
                Words(intervention.Trials[t].Learnt, null, new("interventions[].trials[].learnt", i, t));
                extent.Add(intervention.Trials[t].On);
            }

            if (intervention.Timing is { } timing)
            {
                var by = Party(timing.By, new("interventions[].timing.by", i));
                var speaker = Words(timing.Words, by, new("interventions[].timing.words", i));
                extent.Hear(by ?? speaker);
            }
        }

        return extent;
    }

    private Extent CheckOutcomes()
    {
        extent = default;
        for (var i = 0; i < parts.Outcomes.Count; i++)
        {
            var outcome = parts.Outcomes[i];
            Common(outcome, new("outcomes[]", i));
            var teller = Words(outcome.What, null, new("outcomes[].what", i));
            All(outcome.Towards, ItemKind.Goal, new("outcomes[].towards", i));
            extent.Hear(Party(outcome.WelcomeBy, new("outcomes[].welcomeBy", i)) ?? teller);
            CheckAccount(outcome, teller, i);
            for (var c = 0; c < outcome.Contributions.Count; c++)
            {
                Cited(outcome.Contributions[c].Of, new("outcomes[].contributions[].of", i, c));
                var speaker = Words(outcome.Contributions[c].Words, teller, new("outcomes[].contributions[].words", i, c));
                extent.Hear(speaker ?? teller);
            }
        }

        return extent;
    }
}

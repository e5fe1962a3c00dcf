using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>What holds for interventions and outcomes.</content>
internal ref partial struct JourneyRules
{
    private void CheckInterventions()
    {
        for (var i = 0; i < parts.Interventions.Count; i++)
        {
            var intervention = parts.Interventions[i];
            Common(intervention, parts.Interventions, $"interventions[{i}]");
            Words(intervention.What, $"interventions[{i}].what");
            All(intervention.DoneBy, ItemKind.Party, $"interventions[{i}].doneBy");
            All(intervention.Mediates, ItemKind.Party, $"interventions[{i}].mediates");
            All(intervention.Towards, ItemKind.Goal, $"interventions[{i}].towards");
            Party(intervention.AskedBy, $"interventions[{i}].askedBy");
            Order(intervention.Started, intervention.Ended, $"interventions[{i}].ended", "start");
            if (intervention.Decision is { } decision)
            {
                Party(decision.AskedOf, $"interventions[{i}].decision.askedOf");
                Words(decision.Reason, $"interventions[{i}].decision.reason");
                Order(decision.AskedOn, decision.On, $"interventions[{i}].decision.on", "request");
            }

            for (var t = 0; t < intervention.Trials.Count; t++)
            {
                Words(intervention.Trials[t].What, $"interventions[{i}].trials[{t}].what");
                Words(intervention.Trials[t].Learnt, $"interventions[{i}].trials[{t}].learnt");
            }

            if (intervention.Timing is { } timing)
            {
                Party(timing.By, $"interventions[{i}].timing.by");
                Words(timing.Words, $"interventions[{i}].timing.words");
            }
        }
    }

    private void CheckOutcomes()
    {
        for (var i = 0; i < parts.Outcomes.Count; i++)
        {
            var outcome = parts.Outcomes[i];
            Common(outcome, parts.Outcomes, $"outcomes[{i}]");
            Words(outcome.What, $"outcomes[{i}].what");
            All(outcome.Towards, ItemKind.Goal, $"outcomes[{i}].towards");
            Party(outcome.WelcomeBy, $"outcomes[{i}].welcomeBy");
            CheckAccount(outcome, i);
            for (var c = 0; c < outcome.Contributions.Count; c++)
            {
                Cited(outcome.Contributions[c].Of, $"outcomes[{i}].contributions[{c}].of");
                Words(outcome.Contributions[c].Words, $"outcomes[{i}].contributions[{c}].words");
            }
        }
    }
}

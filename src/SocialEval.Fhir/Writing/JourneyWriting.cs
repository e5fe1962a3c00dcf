using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Makes the records of one person out of what may be read of their journey.</summary>
internal static class JourneyWriting
{
    public static R4.Bundle Write(JourneyView view, Choice choice)
    {
        var records = new Records(view, choice);
        Address(records);
        foreach (var party in view.Parties.Where(party => choice.Has(party.Id)).OrderBy(party => party.Role != PartyRole.Beneficiary))
        {
            PartyWriting.Write(records, party);
        }

        PlanWriting.Write(records);
        Each(choice.Needs, need => ObservationWriting.Write(records, need));
        Each(choice.Goals, goal => GoalWriting.Write(records, goal));
        Each(choice.Interventions, intervention => InterventionWriting.Write(records, intervention));
        Each(choice.Outcomes, outcome => ObservationWriting.Write(records, outcome));
        Each(choice.Assessments, assessment => ObservationWriting.Write(records, assessment));
        Each(choice.Testimonies, testimony => CommunicationWriting.Write(records, testimony));
        Each(choice.Invitations, invitation => CommunicationWriting.Write(records, invitation));
        Each(choice.Pauses, pause => CommunicationWriting.Write(records, pause));
        Each(choice.Contests, contest => CommunicationWriting.Write(records, contest));
        return records.ToBundle();
    }

    // What is written may refer to what comes after it.
    private static void Address(Records records)
    {
        var (view, choice, ids) = (records.View, records.Choice, records.Ids);
        Each(view.Parties.Where(party => choice.Has(party.Id)), party => ids.Add(party.Id, PartyWriting.TypeOf(party)));
        Each(choice.Needs, need => ids.Add(need.Id, "Observation"));
        foreach (var goal in choice.Goals)
        {
            ids.Add(goal.Id, "Goal");
            Each(goal.Versions, version => ids.Add(version.Id, "Goal"));
            ids.AddAs(goal.Versions[^1].Id, goal.Id);
        }

        Each(choice.Interventions, intervention => ids.Add(intervention.Id, InterventionWriting.TypeOf(intervention)));
        Each<Item>([.. choice.Outcomes, .. choice.Assessments], item => ids.Add(item.Id, "Observation"));
        Each<Item>([.. choice.Testimonies, .. choice.Invitations, .. choice.Pauses, .. choice.Contests], item => ids.Add(item.Id, "Communication"));
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }
}

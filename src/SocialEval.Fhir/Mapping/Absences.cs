using SocialEval.Fhir.Reading;
using SocialEval.Journeys;

namespace SocialEval.Fhir.Mapping;

/// <summary>What one might look for in a journey and these records do not say. It is told, never filled in.</summary>
internal static class Absences
{
    public static void Tell(Draft draft, List<FoundResource> records)
    {
        foreach (var record in records.Where(record => record.Type == "Goal" && record.Account is { IsWhole: false, IsAnother: false }))
        {
            if (draft.GoalIds.TryGetValue(record.Key, out var goal)
                && !draft.Assessments.Exists(assessment => assessment.By == draft.PersonId && assessment.About == new Citation(ItemKind.Goal, goal)))
            {
                record.Account.NotPresent(goal, "an assessment of the goal by the person");
            }
        }

        // A person only referred to has no record: the first of theirs tells it.
        var account = draft.Person?.Account ?? records.FirstOrDefault(record => !record.Account.IsWhole)?.Account;
        account?.NotPresent(draft.PersonId, "consent, for any purpose: nothing may be read for another purpose than support until it is stated");
    }
}

using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>Agreements to a project, the person's side and the structure's side: each is whoever gave it, to each goal of the project.
/// The structure's is never the person's.</summary>
internal static class AgreementReading
{
    public static void Map(Draft draft, FoundResource from, R4.CarePlan plan, IReadOnlyList<FoundResource> all)
    {
        var isPersonsThere = false;
        var goals = GoalsOf(draft, from, plan, all);
        for (var i = 0; i < plan.SupportingInfo.Count; i++)
        {
            var slot = Slots.Of(plan.SupportingInfo[i]);
            if (slot is not (Slots.PersonsAgreement or Slots.StructuresAgreement))
            {
                continue;
            }

            var path = FormattableString.Invariant($"supportingInfo[{i}]");
            if (draft.Index.Follow(plan.SupportingInfo[i], from)?.Found is { Content: R4.Consent consent } record)
            {
                isPersonsThere |= Add(draft, from, path, slot, record, consent, goals) == draft.PersonId;
            }
            else
            {
                from.Account.Dropped(path, "it points to an agreement that is in none of the files: nobody is said to agree");
            }
        }

        if (!isPersonsThere && Profiles.Of(plan) is not null)
        {
            from.Account.NotPresent(draft.PersonId, "the person's own agreement to the project; the structure's is the structure's");
        }
    }

    // A goal says which project it is part of, or the project which goals.
    private static List<FoundResource> GoalsOf(Draft draft, FoundResource from, R4.CarePlan plan, IReadOnlyList<FoundResource> all)
    {
        var named = plan.Goal.Select(goal => draft.Index.Follow(goal, from)?.Key).ToHashSet();
        return [.. all.Where(goal => named.Contains(goal.Key) || HorizonReading.PlanOf(draft, goal, (R4.Goal)goal.Content!) == plan)];
    }

    private static string? Add(Draft draft, FoundResource from, string path, string slot, FoundResource record, R4.Consent consent, IReadOnlyList<FoundResource> goals)
    {
        Parties.Begin(draft, record);
        var named = consent.Performer.Count == 1 ? Parties.Who(draft, record, consent.Performer[0], "performer[0]") : null;
        var isPerson = named == draft.PersonId;
        var isStructure = Voices.RoleOf(draft, named) is PartyRole.Professional or PartyRole.Organisation;
        var by = (slot == Slots.PersonsAgreement && isStructure) || (slot == Slots.StructuresAgreement && isPerson) ? null : named;
        var on = Dates.Kept(record, "dateTime", null, "when it was given");
        if (consent.Status != R4.Consent.ConsentState.Active && consent.Status != R4.Consent.ConsentState.Rejected)
        {
            record.Account.Whole("an agreement that is neither given nor refused, says the record");
            return null;
        }

        var answer = consent.Status == R4.Consent.ConsentState.Rejected || consent.Provision?.Type == R4.Consent.ConsentProvisionType.Deny ? AgreementAnswer.Disagrees : AgreementAnswer.Agrees;
        record.Account.Kept("performer[0]", by, "who answered");
        record.Account.Covers("status");
        from.Account.Approximated(path, by, by is null
            ? "an answer to the project, to each of its goals; who gave it is not said, or does not fit whose it is said to be: it stays nobody's"
            : $"the answer of '{by}' to the project, as their answer to each of its goals");
        var ids = goals.Select(goal => draft.GoalIds.GetValueOrDefault(goal.Key)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < draft.Goals.Count; i++)
        {
            // What somebody answered to the goal itself says more than what they answered to the project.
            if (ids.Contains(draft.Goals[i].Id) && (by is null || !draft.Goals[i].Versions[^1].Agreements.Any(known => known.By == by)))
            {
                var last = draft.Goals[i].Versions[^1];
                var day = last.ProposedOn is { } proposed && on is { } given && proposed.IsCertainlyAfter(given) ? null : on;
                var agreed = last with { Agreements = [.. last.Agreements, new Agreement { By = by, Answer = answer, On = day, Evidence = Evidence.Imported }] };
                draft.Goals[i] = draft.Goals[i] with { Versions = [.. draft.Goals[i].Versions.SkipLast(1), agreed] };
            }
        }

        return by;
    }
}

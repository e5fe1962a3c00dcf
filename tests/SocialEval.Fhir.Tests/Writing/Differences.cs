using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Writing;

/// <summary>Where a journey read back differs from what was written, item by item, and the report does not say so. Items are
/// compared as values; the report is asked only for their ids.</summary>
internal static class Differences
{
    public static IEnumerable<string> Unlisted(JourneyView before, Journey after, LossReport losses)
    {
        var listed = losses.Losses.Where(loss => loss.Kind is LossKind.Dropped or LossKind.Approximated).Select(loss => loss.Item).ToHashSet();
        var again = Items(after.Parties, after.Needs, after.Goals, after.Interventions, after.Outcomes, after.Assessments, after.Testimonies, after.Invitations, after.Pauses, after.Contests)
            .ToDictionary(item => item.Id, Plain);
        foreach (var item in Items(before.Parties, before.Needs, before.Goals, before.Interventions, before.Outcomes, before.Assessments, before.Testimonies, before.Invitations, before.Pauses, before.Contests))
        {
            if (listed.Contains(item.Id) || (item is Goal goal && goal.Versions.Any(version => listed.Contains(version.Id))))
            {
                continue;
            }

            if (!again.TryGetValue(item.Id, out var found))
            {
                if (losses.Losses.Any(loss => loss.Item == item.Id))
                {
                    yield return $"{item} is said to be kept, and is not there";
                }
            }
            else if (!found.Equals(Plain(item)) && !HoldsBack(item))
            {
                yield return $"{item} is not the same";
            }
        }

        foreach (var id in again.Keys.Except(Items(before.Parties, before.Needs, before.Goals, before.Interventions, before.Outcomes, before.Assessments, before.Testimonies, before.Invitations, before.Pauses, before.Contests).Select(item => item.Id)).Where(id => !listed.Contains(id)))
        {
            yield return $"'{id}' was not there before";
        }
    }

    private static IEnumerable<Item> Items(params IEnumerable<Item>[] lists) => lists.SelectMany(list => list);

    // Where it came from is the record from then on; that it is restricted is in no view.
    private static Item Plain(Item item) => item is Goal goal
        ? goal with { Source = null, Restricted = null, Versions = [.. goal.Versions.Select(version => version with { Source = null, Restricted = null })] }
        : item with { Source = null, Restricted = null };

    // Words of which nothing may be read are absent in the record, and nothing is told of them.
    private static bool HoldsBack(Item item) => item switch
    {
        Goal goal => goal.Versions.Any(version => version.Wording.IsHeldBack) || (goal.Ending?.On is { } on && goal.Versions[0].ProposedOn?.IsCertainlyAfter(on) == true),
        _ => false,
    };
}

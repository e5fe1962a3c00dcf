using System.Globalization;
using SocialEval.Goals;

namespace SocialEval.Journeys;

/// <content>What holds for goals and their versions.</content>
internal ref partial struct JourneyRules
{
    private void CheckGoals()
    {
        for (var g = 0; g < parts.Goals.Count; g++)
        {
            var goal = parts.Goals[g];
            Common(goal, parts.Goals, $"goals[{g}]");
            All(goal.Meets, ItemKind.Need, $"goals[{g}].meets");
            if (goal.Versions.IsEmpty)
            {
                Refuse($"goals[{g}].versions", "no version", "one or more");
            }

            for (var v = 0; v < goal.Versions.Count; v++)
            {
                CheckVersion(goal, g, v);
            }

            if (goal.Ending is { } ending)
            {
                Party(ending.By, $"goals[{g}].ending.by");
                Words(ending.Words, $"goals[{g}].ending.words");
                One(ending.ReplacedBy, ItemKind.Goal, $"goals[{g}].ending.replacedBy");
                Order(goal.Versions.IsEmpty ? null : goal.Versions[0].ProposedOn, ending.On, $"goals[{g}].ending.on", "first proposal");
                if (ending.ReplacedBy == goal.Id)
                {
                    Refuse($"goals[{g}].ending.replacedBy", $"goal {Told.Quote(goal.Id)} itself", "another goal");
                }
            }
        }
    }

    private void CheckVersion(Goal goal, int g, int v)
    {
        var version = goal.Versions[v];
        Common(version, goal.Versions, $"goals[{g}].versions[{v}]");
        Party(version.ProposedBy, $"goals[{g}].versions[{v}].proposedBy");
        Words(version.Wording, $"goals[{g}].versions[{v}].wording");
        Words(version.Importance, $"goals[{g}].versions[{v}].importance");
        Words(version.Horizon?.Words, $"goals[{g}].versions[{v}].horizon.words");

        var levels = 0;
        for (var i = 0; i < version.Scale.Count; i++)
        {
            var bit = 1 << (version.Scale[i].Level - Attainment.Lowest);
            if ((levels & bit) != 0)
            {
                Refuse($"goals[{g}].versions[{v}].scale[{i}].level", string.Create(CultureInfo.InvariantCulture, $"level {version.Scale[i].Level}, which is there already"), "each level once");
            }

            if (version.Scale[i].Text.Length == 0)
            {
                Refuse($"goals[{g}].versions[{v}].scale[{i}].text", "an empty text", "the level in words");
            }

            levels |= bit;
        }

        for (var i = 0; i < version.Commitments.Count; i++)
        {
            Party(version.Commitments[i].By, $"goals[{g}].versions[{v}].commitments[{i}].by");
            Words(version.Commitments[i].What, $"goals[{g}].versions[{v}].commitments[{i}].what");
        }

        for (var i = 0; i < version.Receipts.Count; i++)
        {
            Party(version.Receipts[i].By, $"goals[{g}].versions[{v}].receipts[{i}].by");
            Order(version.ProposedOn, version.Receipts[i].On, $"goals[{g}].versions[{v}].receipts[{i}].on", "proposal");
        }

        for (var i = 0; i < version.Agreements.Count; i++)
        {
            var agreement = version.Agreements[i];
            Party(agreement.By, $"goals[{g}].versions[{v}].agreements[{i}].by");
            Words(agreement.Words, $"goals[{g}].versions[{v}].agreements[{i}].words");
            Represented(agreement.By, agreement.OnBehalfOf, $"goals[{g}].versions[{v}].agreements[{i}].onBehalfOf");
            Order(version.ProposedOn, agreement.On, $"goals[{g}].versions[{v}].agreements[{i}].on", "proposal");
        }
    }
}

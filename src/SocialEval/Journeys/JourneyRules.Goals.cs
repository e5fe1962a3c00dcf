using System.Globalization;
using SocialEval.Goals;

namespace SocialEval.Journeys;

/// <content>What holds for goals and their versions.</content>
internal ref partial struct JourneyRules
{
    private Extent CheckGoals()
    {
        extent = default;
        for (var g = 0; g < parts.Goals.Count; g++)
        {
            var goal = parts.Goals[g];
            Common(goal, new("goals[]", g));
            All(goal.Meets, ItemKind.Need, new("goals[].meets", g));
            if (goal.Versions.IsEmpty)
            {
                Refuse(new("goals[].versions", g), "no version", "one or more");
            }

            for (var v = 0; v < goal.Versions.Count; v++)
            {
                CheckVersion(goal, g, v);
            }

            if (goal.Ending is { } ending)
            {
                var by = Party(ending.By, new("goals[].ending.by", g));
                Words(ending.Words, by, new("goals[].ending.words", g));
                One(ending.ReplacedBy, ItemKind.Goal, new("goals[].ending.replacedBy", g));
                Order(goal.Versions.IsEmpty ? null : goal.Versions[0].ProposedOn, ending.On, new("goals[].ending.on", g), "first proposal");
                extent.Add(ending.On);
                if (ending.ReplacedBy == goal.Id)
                {
                    Refuse(new("goals[].ending.replacedBy", g), $"goal {Told.Quote(goal.Id)} itself", "another goal");
                }
            }
        }

        return extent;
    }

    private void CheckVersion(Goal goal, int g, int v)
    {
        var version = goal.Versions[v];
        Common(version, new("goals[].versions[]", g, v));
        if (Party(version.ProposedBy, new("goals[].versions[].proposedBy", g, v)) is { } proposer && version.Wording.By is null)
        {
            extent.Hear(proposer);
        }

        Words(version.Wording, null, new("goals[].versions[].wording", g, v));
        Words(version.Importance, null, new("goals[].versions[].importance", g, v));
        Words(version.Horizon?.Words, null, new("goals[].versions[].horizon.words", g, v));
        extent.Add(version.ProposedOn);

        var levels = 0;
        for (var i = 0; i < version.Scale.Count; i++)
        {
            var bit = 1 << (version.Scale[i].Level - Attainment.Lowest);
            if ((levels & bit) != 0)
            {
                Refuse(new("goals[].versions[].scale[].level", g, v, i), string.Create(CultureInfo.InvariantCulture, $"level {version.Scale[i].Level}, which is there already"), "each level once");
            }

            if (version.Scale[i].Text.Length == 0)
            {
                Refuse(new("goals[].versions[].scale[].text", g, v, i), "an empty text", "the level in words");
            }

            levels |= bit;
        }

        for (var i = 0; i < version.Commitments.Count; i++)
        {
            var commitment = version.Commitments[i];
            var by = Party(commitment.By, new("goals[].versions[].commitments[].by", g, v, i));
            var speaker = Words(commitment.What, by, new("goals[].versions[].commitments[].what", g, v, i));
            extent.Hear(by ?? speaker);
            extent.Add(commitment.On);
        }

        for (var i = 0; i < version.Receipts.Count; i++)
        {
            Party(version.Receipts[i].By, new("goals[].versions[].receipts[].by", g, v, i));
            Order(version.ProposedOn, version.Receipts[i].On, new("goals[].versions[].receipts[].on", g, v, i), "proposal");
            extent.Add(version.Receipts[i].On);
        }

        for (var i = 0; i < version.Agreements.Count; i++)
        {
            var agreement = version.Agreements[i];
            var by = Party(agreement.By, new("goals[].versions[].agreements[].by", g, v, i));
            var speaker = Words(agreement.Words, by, new("goals[].versions[].agreements[].words", g, v, i));
            extent.Hear(by ?? speaker);
            extent.Add(agreement.On);
            Represented(agreement.By, agreement.OnBehalfOf, new("goals[].versions[].agreements[].onBehalfOf", g, v, i));
            Order(version.ProposedOn, agreement.On, new("goals[].versions[].agreements[].on", g, v, i), "proposal");
            if (agreement.Answer == AgreementAnswer.Withdraws && !HadAgreed(version, agreement))
            {
                Refuse(new("goals[].versions[].agreements[]", g, v, i), "a withdrawal by somebody who had not agreed", "an agreement of that party to go back on");
            }
        }
    }

    // Somebody goes back on what they agreed to, or on what was agreed to in their name.
    private static bool HadAgreed(GoalVersion version, Agreement withdrawal)
    {
        foreach (var agreement in version.Agreements)
        {
            if (agreement.Answer is AgreementAnswer.Agrees or AgreementAnswer.AgreesInPart
                && (agreement.By == withdrawal.By || Whose(agreement) == Whose(withdrawal)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Whose(Agreement agreement) => agreement.OnBehalfOf ?? agreement.By;
}

using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval;

/// <content>What people do to goals.</content>
public sealed partial class Journey
{
    /// <summary>Proposes a goal.</summary>
    /// <param name="goal">The goal, with the version proposed.</param>
    /// <exception cref="InvalidJourneyException">It cannot be; every reason is listed.</exception>
    public Journey Propose(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return From(Parts with { Goals = Parts.Goals.With(goal) });
    }

    /// <summary>Amends a goal: a new version beside those there are.</summary>
    /// <param name="goal">The goal's id.</param>
    /// <param name="version">The version proposed.</param>
    /// <exception cref="InvalidJourneyException">There is no such goal, or the version cannot be.</exception>
    public Journey Amend(string goal, GoalVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Change(Named(Parts.Goals, goal, "$.goals", "goal"), found => found with { Versions = found.Versions.With(version) });
    }

    /// <summary>Notes that a party was given a version. A receipt is no agreement.</summary>
    /// <param name="version">The version's id.</param>
    /// <param name="receipt">Who was given it, and when.</param>
    /// <exception cref="InvalidJourneyException">There is no such version, or the receipt cannot be.</exception>
    public Journey Receive(string version, Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Change(version, found => found with { Receipts = found.Receipts.With(receipt) });
    }

    /// <summary>Commits a party to do something. A commitment is no agreement.</summary>
    /// <param name="version">The version's id.</param>
    /// <param name="commitment">Who commits, and to what.</param>
    /// <exception cref="InvalidJourneyException">There is no such version, or the commitment cannot be.</exception>
    public Journey Commit(string version, Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        return Change(version, found => found with { Commitments = found.Commitments.With(commitment) });
    }

    /// <summary>Notes what a party answers to a version: agrees, agrees in part or disagrees, or goes back on what they agreed to.</summary>
    /// <param name="version">The version's id.</param>
    /// <param name="agreement">Who answers what, when, and how it is evidenced.</param>
    /// <exception cref="InvalidJourneyException">There is no such version, or the answer cannot be.</exception>
    public Journey Agree(string version, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Change(version, found => found with { Agreements = found.Agreements.With(agreement) });
    }

    /// <summary>Goes back on an agreement. What was agreed stays beside it.</summary>
    /// <param name="version">The version's id.</param>
    /// <param name="by">The id of the party who goes back on theirs.</param>
    /// <param name="on">When.</param>
    /// <param name="words">What they say about it.</param>
    /// <param name="evidence">How it is evidenced.</param>
    /// <exception cref="InvalidJourneyException">There is no such version, or the party never agreed to it.</exception>
    public Journey GoBackOn(string version, string by, PartialDate on, Statement? words = null, Evidence? evidence = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(by);
        return Change(version, found => found with
        {
            Agreements = found.Agreements.With(new Agreement { By = by, Answer = AgreementAnswer.Withdraws, On = on, Words = words, Evidence = evidence }),
        });
    }

    /// <summary>Ends a goal, by someone's act.</summary>
    /// <param name="goal">The goal's id.</param>
    /// <param name="ending">What became of it, and who says so.</param>
    /// <exception cref="InvalidJourneyException">There is no such goal, it has ended already, or the ending cannot be.</exception>
    public Journey End(string goal, GoalEnding ending)
    {
        ArgumentNullException.ThrowIfNull(ending);
        return Change(Standing(goal), found => found with { Ending = ending });
    }

    private static void Refuse(string path, string found, string expected) => throw new InvalidJourneyException(path, found, expected);

    private Goal Standing(string id) => Named(Parts.Goals, id, "$.goals", "goal") is { Ending: null } goal
        ? goal
        : throw new InvalidJourneyException($"$.goals['{id}'].ending", $"goal '{id}', which has ended", "a goal that goes on");

    private Goal GoalOf(string version)
    {
        foreach (var goal in Parts.Goals)
        {
            foreach (var found in goal.Versions)
            {
                if (found.Id == version)
                {
                    return goal;
                }
            }
        }

        throw new InvalidJourneyException("$.goals", $"no version '{version}'", "the id of a version of a goal of this journey");
    }

    private GoalVersion VersionOf(string id)
    {
        var versions = GoalOf(id).Versions;
        var index = 0;
        while (versions[index].Id != id)
        {
            index++;
        }

        return versions[index];
    }

    private Journey Change(Goal goal, Func<Goal, Goal> change) => From(Parts with { Goals = Replaced(Parts.Goals, goal, change(goal)) });

    private Journey Change(string version, Func<GoalVersion, GoalVersion> change)
    {
        var found = VersionOf(version);
        return Change(GoalOf(version), goal => goal with { Versions = Replaced(goal.Versions, found, change(found)) });
    }

    private static Sequence<T> Replaced<T>(Sequence<T> items, T item, T by)
        where T : class =>
        Sequence.Owning(Array.ConvertAll(items.AsSpan().ToArray(), there => ReferenceEquals(there, item) ? by : there));
}

using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <summary>Whose voice an item is. An absent speaker is unknown, and an unknown speaker is never taken for the person.</summary>
public static class Voice
{
    /// <summary>The id of the party whose item it is: who assessed, told, proposed, contested or wished it.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The party's id; nothing where it is not known.</returns>
    public static string? Of(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            Assessment assessment => assessment.By ?? assessment.Words?.By,
            Contest contest => contest.By ?? contest.Words?.By,
            Invitation invitation => invitation.By,
            Pause pause => pause.WishedBy ?? pause.Words?.By,
            GoalVersion version => version.ProposedBy ?? version.Wording.By,
            Measure measure => measure.By ?? measure.Words?.By,
            Signification mark => mark.By ?? mark.Words?.By,
            Placement placement => placement.By ?? placement.Words?.By,
            Party party => party.Id,
            _ => WordsOf(item)?.By,
        };
    }

    /// <summary>What an item says, in words: the statement it is there for.</summary>
    /// <param name="item">The item.</param>
    public static Statement? WordsOf(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            Assessment assessment => assessment.Words,
            Testimony testimony => testimony.Words,
            Outcome outcome => outcome.What,
            Need need => need.What,
            Intervention intervention => intervention.What,
            GoalVersion version => version.Wording,
            Pause pause => pause.Words,
            Contest contest => contest.Words,
            Reflection reflection => reflection.Held,
            Note note => note.Words,
            Measure measure => measure.Words,
            Story story => story.What,
            ProgressMarker marker => marker.What,
            Signification mark => mark.Words,
            Placement placement => placement.Words,
            Tie tie => tie.What,
            RaisedQuestion question => question.What,
            _ => null,
        };
    }

    /// <summary>Whether an item is somebody's own saying: known whose, and not another's reading of someone who does not speak.</summary>
    /// <param name="item">The item.</param>
    public static bool IsOwn(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            Assessment assessment => assessment.IsOwn,
            Measure measure => measure.IsOwn,
            Signification mark => mark.IsOwn,
            Placement placement => placement.IsOwn,
            Reflection or Goal or Invitation or Party => false,
            _ => Of(item) is { } voice && (WordsOf(item) is not { } words || ((words.By is null || words.By == voice) && words.Mode is not StatementMode.Observed)),
        };
    }
}

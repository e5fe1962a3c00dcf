using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>A level, and the goal in whose words it is told.</summary>
internal sealed record OnScale(Assessment Assessment, Goal? Goal)
{
    /// <summary>The level's words in the latest version that has it and was not certainly proposed after the assessment.</summary>
    public string? Words
    {
        get
        {
            string? words = null;
            PartialDate? latest = null;
            foreach (var version in Goal?.Versions ?? default)
            {
                var date = version.From ?? version.ProposedOn;
                var isLater = date is { } from && Assessment.On is { } on && from.IsCertainlyAfter(on);
                if (!isLater && WordsOf(version) is { } found && (words is null || Nullable.Compare(date, latest) >= 0))
                {
                    words = found;
                    latest = date;
                }
            }

            return words;
        }
    }

    private string? WordsOf(GoalVersion version)
    {
        foreach (var level in version.Scale)
        {
            if (level.Level == Assessment.Level)
            {
                return level.Text;
            }
        }

        return null;
    }
}

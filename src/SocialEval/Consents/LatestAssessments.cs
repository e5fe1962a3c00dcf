using NodaTime;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <summary>Which assessments of a view are their author's latest on their subject.</summary>
/// <remarks>One is where it stands, is dated, and its last possible day is not before the first possible day of any other that does, by the
/// same author on the same subject. So the latest of those first days says it of all of them.</remarks>
internal sealed class LatestAssessments
{
    private readonly JourneyView view;
    private readonly Dictionary<(string By, Citation About), LocalDate> latest = [];

    public LatestAssessments(JourneyView view)
    {
        this.view = view;
        foreach (var assessment in view.Assessments)
        {
            if (assessment is { On: { } on, By: { } by } && !view.IsReplaced(assessment))
            {
                var key = (by, assessment.About);
                latest[key] = latest.TryGetValue(key, out var other) && other > on.Earliest ? other : on.Earliest;
            }
        }
    }

    /// <summary>Whether an assessment is one of its author's latest.</summary>
    public bool IsOne(Assessment assessment) => assessment.On is { } on && !view.IsReplaced(assessment)
        && (assessment.By is not { } by || !latest.TryGetValue((by, assessment.About), out var day) || day <= on.Latest);
}

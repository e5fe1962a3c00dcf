using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What different people make of one subject: which of their assessments differ from somebody else's.</summary>
/// <remarks>A judgement differs from a judgement, and a level from a level on the same scale. Each is looked at once.</remarks>
internal sealed class Division
{
    private readonly List<Assessment> latest;
    private readonly Dictionary<Judgement, Authors> judgements = [];
    private readonly Dictionary<(Sequence<ScaleLevel> Scale, int Level), Authors> levels = [];

    // The levels beside one judgement, or none: where voices differ on the level alone.
    private readonly Dictionary<(Judgement? Judgement, Sequence<ScaleLevel> Scale, int Level), Authors> beside = [];
    private readonly Dictionary<Assessment, Sequence<ScaleLevel>?> scales = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> divided = new(StringComparer.Ordinal);

    /// <param name="view">The view.</param>
    /// <param name="goal">The goal they are about, where it is one.</param>
    /// <param name="latest">The latest assessments of each.</param>
    public Division(JourneyView view, Goal? goal, List<Assessment> latest)
    {
        this.latest = latest;
        foreach (var assessment in latest)
        {
            if (assessment.Judgement is { } judgement)
            {
                judgements[judgement] = judgements.GetValueOrDefault(judgement).With(assessment.By);
            }

            var scale = assessment.Level is null ? null : goal is null ? default(Sequence<ScaleLevel>) : view.ScaleAt(goal, assessment.On);
            scales[assessment] = scale;
            if (scale is { } on && assessment.Level is { } level)
            {
                levels[(on, level)] = levels.GetValueOrDefault((on, level)).With(assessment.By);
                beside[(assessment.Judgement, on, level)] = beside.GetValueOrDefault((assessment.Judgement, on, level)).With(assessment.By);
            }
        }

        foreach (var assessment in latest)
        {
            if (Differs(assessment))
            {
                Differ = true;
                if (assessment.By is { } by)
                {
                    divided.Add(by);
                }
            }
        }
    }

    /// <summary>Whether any of them differ.</summary>
    public bool Differ { get; }

    /// <summary>Those that are told: that differ, or whose author's other latest one does. Where dates do not say which is the last, none
    /// is left out.</summary>
    public List<Assessment> Told => latest.FindAll(assessment => (assessment.By is { } by && divided.Contains(by)) || Differs(assessment));

    /// <summary>Whether the level is told too: a judgement says enough, unless it is on the level alone that voices differ.</summary>
    public bool TellsLevel(Assessment assessment) =>
        assessment.Judgement is null
        || (assessment.Level is { } own && scales[assessment] is { } scale
            && (HasOther(null, scale, own, assessment.By) || HasOther(assessment.Judgement, scale, own, assessment.By)));

    private bool Differs(Assessment assessment)
    {
        if (assessment.Judgement is { } judgement)
        {
            foreach (var (other, authors) in judgements)
            {
                if (other != judgement && authors.HasOtherThan(assessment.By))
                {
                    return true;
                }
            }
        }

        if (scales[assessment] is { } scale && assessment.Level is { } own)
        {
            for (var level = Attainment.Lowest; level <= Attainment.Highest; level++)
            {
                if (level != own && levels.TryGetValue((scale, level), out var authors) && authors.HasOtherThan(assessment.By))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasOther(Judgement? judgement, Sequence<ScaleLevel> scale, int own, string? author)
    {
        for (var level = Attainment.Lowest; level <= Attainment.Highest; level++)
        {
            if (level != own && beside.TryGetValue((judgement, scale, level), out var authors) && authors.HasOtherThan(author))
            {
                return true;
            }
        }

        return false;
    }
}

namespace SocialEval.Methods;

/// <summary>A person's own areas over the times they rated them. Better and worse stand apart: a sum would hide both.</summary>
public sealed record OwnMeasuresResult : MethodResult
{
    internal OwnMeasuresResult()
    {
    }

    /// <inheritdoc/>
    public override string Method => OwnMeasures.Name;

    /// <summary>The times, in order.</summary>
    public required Sequence<string> Times { get; init; }

    /// <summary>Every area ever named, in the order they were given: none disappears.</summary>
    public required Sequence<AreaCourse> Areas { get; init; }

    /// <summary>The areas rated better at their last rating than at their first.</summary>
    public Sequence<AreaCourse> Better => [.. Areas.Where(area => area.Change > 0)];

    /// <summary>The areas rated worse at their last rating than at their first. It may be that the person sees more clearly.</summary>
    public Sequence<AreaCourse> Worse => [.. Areas.Where(area => area.Change < 0)];

    /// <summary>The areas rated the same at their last rating as at their first.</summary>
    public Sequence<AreaCourse> Same => [.. Areas.Where(area => area.Change == 0)];

    /// <summary>The areas with no second rating to tell a change by.</summary>
    public Sequence<AreaCourse> WithoutChange => [.. Areas.Where(area => area.Change is null)];

    /// <summary>The mean at the first time, over the areas rated at the first time and at the last; nothing if there are none.</summary>
    public RatingMean? MeanStart { get; init; }

    /// <summary>The mean at the last time, over the same areas.</summary>
    public RatingMean? MeanEnd { get; init; }

    /// <summary>The mean of their changes, more than 0 where better.</summary>
    public RatingMean? MeanChange { get; init; }

    /// <summary>At each time, the mean over all areas rated then: another set of areas each time, so not to be subtracted.</summary>
    public required Sequence<RatingMean?> MeanAtEachTime { get; init; }
}

namespace SocialEval.Journeys;

/// <summary>How far each list of a journey goes, known from its check on. Parties have none: each is looked at for each reading.</summary>
internal struct JourneyExtents
{
    public Extent Support;
    public Extent Needs;
    public Extent Goals;
    public Extent Interventions;
    public Extent Outcomes;
    public Extent Invitations;
    public Extent Assessments;
    public Extent Testimonies;
    public Extent Pauses;
    public Extent Reflections;
    public Extent Contests;

    /// <summary>Measures, stories, progress markers, significations, placements, ties and questions together.</summary>
    public Extent Methods;

    /// <summary>The extents of parts nobody has looked through.</summary>
    public static JourneyExtents Unknown => new()
    {
        Support = Extent.Unknown,
        Needs = Extent.Unknown,
        Goals = Extent.Unknown,
        Interventions = Extent.Unknown,
        Outcomes = Extent.Unknown,
        Invitations = Extent.Unknown,
        Assessments = Extent.Unknown,
        Testimonies = Extent.Unknown,
        Pauses = Extent.Unknown,
        Reflections = Extent.Unknown,
        Contests = Extent.Unknown,
        Methods = Extent.Unknown,
    };
}

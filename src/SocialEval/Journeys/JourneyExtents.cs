namespace SocialEval.Journeys;

/// <summary>How far each list of a journey goes, known from its check on. Parties have none: each is looked at for each reading.</summary>
internal readonly struct JourneyExtents
{
    public Extent Support { get; init; }

    public Extent Needs { get; init; }

    public Extent Goals { get; init; }

    public Extent Interventions { get; init; }

    public Extent Outcomes { get; init; }

    public Extent Invitations { get; init; }

    public Extent Assessments { get; init; }

    public Extent Testimonies { get; init; }

    public Extent Pauses { get; init; }

    public Extent Reflections { get; init; }

    public Extent Contests { get; init; }

    /// <summary>Measures, stories, progress markers, significations, placements, ties and questions together.</summary>
    public Extent Methods { get; init; }

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

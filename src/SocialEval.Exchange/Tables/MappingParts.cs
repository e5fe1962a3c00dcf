using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Exchange.Tables;

/// <summary>Where a value comes from: a column, through a list of words where there is one, or the mapping itself.</summary>
internal sealed record Cell(string Path, string? Column, string? Value)
{
    /// <summary>What the words of the table mean, where they are listed.</summary>
    public Dictionary<string, string>? Words { get; init; }

    /// <summary>How days are written in the column, where that is said.</summary>
    public DayForm? Form { get; init; }
}

/// <summary>Who: a party of the mapping, always or by what a column says.</summary>
internal sealed record Who(string Path, string? Party, string? Column)
{
    public Dictionary<string, string>? Words { get; init; }
}

internal sealed record WordsPart(Cell? Text, Cell? Media)
{
    public Who? By { get; init; }

    public Who? RecordedBy { get; init; }

    public string? Language { get; init; }

    public StatementMode? Mode { get; init; }

    public Fidelity? Fidelity { get; init; }
}

internal sealed record PartyPart(string Path, string Key, PartyRole Role, Cell? Id, Cell? Name, Cell? Function);

internal sealed record AgreementPart(Who By, Cell Answer, Cell? On, Evidence? Evidence);

internal sealed record GoalPart(string Path, string Key, Cell? Id, WordsPart Wording)
{
    public Who? ProposedBy { get; init; }

    public Cell? ProposedOn { get; init; }

    public Cell? Until { get; init; }

    public WordsPart? Time { get; init; }

    public Sequence<Theme> Themes { get; init; }

    public Sequence<AgreementPart> Agreements { get; init; }
}

internal sealed record InterventionPart(string Path, string Key, Cell? Id, WordsPart What)
{
    public Sequence<Who> DoneBy { get; init; }

    public Who? AskedBy { get; init; }

    public Cell? AskedOn { get; init; }

    public Cell? Started { get; init; }

    public Cell? Ended { get; init; }

    public Sequence<string> Towards { get; init; }
}

internal sealed record OutcomePart(string Path, string Key, WordsPart What, Cell? On, Cell? Welcome, Sequence<string> Towards);

internal sealed record RatingPart(string Instrument, Cell Value, decimal? Min, decimal? Max);

internal sealed record AssessmentPart(string Path, string Key)
{
    public string? Goal { get; init; }

    public string? Intervention { get; init; }

    public Who? By { get; init; }

    public Who? RecordedBy { get; init; }

    public StatementMode? Mode { get; init; }

    public Cell? On { get; init; }

    public Cell? Judgement { get; init; }

    public Cell? Level { get; init; }

    public RatingPart? Rating { get; init; }

    public WordsPart? Words { get; init; }
}

internal sealed record TestimonyPart(string Path, string Key, WordsPart Words, Cell? On);

internal sealed record ConsentPart(string Path, string Key, Who By, Purpose Purpose, Cell Answer, Cell On)
{
    public Cell? Until { get; init; }

    public Evidence? Evidence { get; init; }
}

/// <summary>A mapping as it is worked with.</summary>
internal sealed record MappingParts
{
    public required string System { get; init; }

    public string? Language { get; init; }

    public string? Encoding { get; init; }

    public Separator? Separator { get; init; }

    public DecimalMark? DecimalMark { get; init; }

    public DayForm Days { get; init; }

    public required Sequence<string> Missing { get; init; }

    public required Cell Journey { get; init; }

    public JourneyKind Kind { get; init; }

    public Sequence<Theme> Themes { get; init; }

    public Cell? Row { get; init; }

    public Sequence<PartyPart> Parties { get; init; }

    public Sequence<GoalPart> Goals { get; init; }

    public Sequence<InterventionPart> Interventions { get; init; }

    public Sequence<OutcomePart> Outcomes { get; init; }

    public Sequence<AssessmentPart> Assessments { get; init; }

    public Sequence<TestimonyPart> Testimonies { get; init; }

    public Sequence<ConsentPart> Consents { get; init; }

    /// <summary>Every column the mapping names.</summary>
    public required HashSet<string> Columns { get; init; }
}

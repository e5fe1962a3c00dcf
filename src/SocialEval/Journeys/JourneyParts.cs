using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <summary>What a journey is made of, before anybody has checked that it holds together.</summary>
/// <remarks>Equal by value. <see cref="Journey.From"/> makes a journey of it, or lists what cannot be.</remarks>
public sealed record JourneyParts
{
    /// <summary>The journey's id.</summary>
    /// <exception cref="ArgumentException">The id is empty or nothing but white space.</exception>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Id));
            field = value;
        }
    }

    /// <summary>Whose journey it is.</summary>
    public required JourneyKind Kind { get; init => field = Vocabulary<JourneyKind>.Checked(value); }

    /// <summary>Where another system holds it.</summary>
    public Source? Source { get; init; }

    /// <summary>The themes it belongs to.</summary>
    public Sequence<Theme> Themes { get; init; }

    /// <summary>Where it takes place.</summary>
    public Place? Place { get; init; }

    /// <summary>The support given.</summary>
    public Support? Support { get; init; }

    /// <summary>The ids of earlier journeys.</summary>
    public Sequence<string> Earlier { get; init; }

    /// <summary>Until when what was said may be kept; a partial date ends on the first day it may mean.</summary>
    public PartialDate? KeepUntil { get; init; }

    /// <summary>Those taking part.</summary>
    public Sequence<Party> Parties { get; init; }

    /// <summary>Needs and expectations.</summary>
    public Sequence<Need> Needs { get; init; }

    /// <summary>Goals.</summary>
    public Sequence<Goal> Goals { get; init; }

    /// <summary>Interventions.</summary>
    public Sequence<Intervention> Interventions { get; init; }

    /// <summary>Outcomes: changes somebody tells of.</summary>
    public Sequence<Outcome> Outcomes { get; init; }

    /// <summary>Invitations to say something.</summary>
    public Sequence<Invitation> Invitations { get; init; }

    /// <summary>Assessments, by several voices.</summary>
    public Sequence<Assessment> Assessments { get; init; }

    /// <summary>Testimonies.</summary>
    public Sequence<Testimony> Testimonies { get; init; }

    /// <summary>Pauses.</summary>
    public Sequence<Pause> Pauses { get; init; }

    /// <summary>Reflections.</summary>
    public Sequence<Reflection> Reflections { get; init; }

    /// <summary>Contests.</summary>
    public Sequence<Contest> Contests { get; init; }

    /// <summary>Measures of areas people named.</summary>
    public Sequence<Measure> Measures { get; init; }

    /// <summary>Stories of changes.</summary>
    public Sequence<Story> Stories { get; init; }

    /// <summary>Progress markers of partners.</summary>
    public Sequence<ProgressMarker> Markers { get; init; }

    /// <summary>What tellers make of their own stories.</summary>
    public Sequence<Signification> Significations { get; init; }

    /// <summary>Places on the ladder of participation.</summary>
    public Sequence<Placement> Placements { get; init; }

    /// <summary>Ties.</summary>
    public Sequence<Tie> Ties { get; init; }

    /// <summary>Questions put to an institution.</summary>
    public Sequence<RaisedQuestion> Questions { get; init; }

    /// <summary>Consents.</summary>
    public Sequence<Consent> Consents { get; init; }

    /// <summary>What other systems hold and the model does not.</summary>
    public Extra? Extra { get; init; }

    /// <summary>The journey these parts are of; never what they say.</summary>
    public override string ToString() => $"parts of journey '{Id}'";

    /// <summary>The same parts with every list in (date, id) order, undated items first. Lists already in order are shared.</summary>
    internal JourneyParts InOrder() => this with
    {
        Parties = Ordered(Parties),
        Needs = Ordered(Needs),
        Goals = Ordered(Goals),
        Interventions = Ordered(Interventions),
        Outcomes = Ordered(Outcomes),
        Invitations = Ordered(Invitations),
        Assessments = Ordered(Assessments),
        Testimonies = Ordered(Testimonies),
        Pauses = Ordered(Pauses),
        Reflections = Ordered(Reflections),
        Contests = Ordered(Contests),
        Measures = Ordered(Measures),
        Stories = Ordered(Stories),
        Markers = Ordered(Markers),
        Significations = Ordered(Significations),
        Placements = Ordered(Placements),
        Ties = Ordered(Ties),
        Questions = Ordered(Questions),
        Consents = Ordered(Consents),
    };

    private static Sequence<T> Ordered<T>(Sequence<T> items)
        where T : Item
    {
        var span = items.AsSpan();
        for (var i = 1; i < span.Length; i++)
        {
            if (Compare(span[i - 1], span[i]) > 0)
            {
                var sorted = span.ToArray();
                Array.Sort(sorted, Compare);
                return Sequence.Owning(sorted);
            }
        }

        return items;
    }

    private static int Compare(Item left, Item right)
    {
        var order = Nullable.Compare(left.Date, right.Date);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }
}

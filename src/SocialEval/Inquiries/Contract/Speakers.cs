using System.Diagnostics.CodeAnalysis;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Inquiries.Contract;

/// <summary>Changes nothing, and keeps who has a voice in an item: who says, answers, writes down, takes part in it.</summary>
internal sealed class Speakers : Rewriting
{
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    /// <summary>The ids of those who have a voice in an item.</summary>
    public static HashSet<string> In(Item item)
    {
        var speakers = new Speakers();
        _ = speakers.Of(Alone(item));
        speakers.Voice((item as Intervention)?.Decision?.AskedOf);
        speakers.Voice(Journeys.Voice.Of(item));
        return speakers.found;
    }

    private protected override string? Voice(string? party)
    {
        if (party is not null)
        {
            found.Add(party);
        }

        return party;
    }

    [return: NotNullIfNotNull(nameof(said))]
    private protected override Statement? Words(Statement? said)
    {
        Voice(said?.By);
        Voice(said?.RecordedBy);
        return said;
    }

    // Lists of ids are those of who takes part, chooses or is on a panel.
    private protected override Sequence<T> Order<T>(Sequence<T> items)
    {
        foreach (var one in items)
        {
            Voice(one as string);
        }

        return items;
    }

    private static JourneyParts Alone(Item item)
    {
        var nothing = new JourneyParts { Id = "alone", Kind = JourneyKind.Individual };
        return item switch
        {
            Need need => nothing with { Needs = [need] },
            Goal goal => nothing with { Goals = [goal] },
            GoalVersion version => nothing with { Goals = [new Goal { Id = version.Id, Versions = [version] }] },
            Intervention intervention => nothing with { Interventions = [intervention] },
            Outcome outcome => nothing with { Outcomes = [outcome] },
            Invitation invitation => nothing with { Invitations = [invitation] },
            Assessment assessment => nothing with { Assessments = [assessment] },
            Testimony testimony => nothing with { Testimonies = [testimony] },
            Pause pause => nothing with { Pauses = [pause] },
            Reflection reflection => nothing with { Reflections = [reflection] },
            Note note => nothing with { Reflections = [new Reflection { Id = note.Id, Notes = [note] }] },
            Contest contest => nothing with { Contests = [contest] },
            Measure measure => nothing with { Measures = [measure] },
            Story story => nothing with { Stories = [story] },
            ProgressMarker marker => nothing with { Markers = [marker] },
            Signification mark => nothing with { Significations = [mark] },
            Placement placement => nothing with { Placements = [placement] },
            Tie tie => nothing with { Ties = [tie] },
            RaisedQuestion question => nothing with { Questions = [question] },
            _ => nothing,
        };
    }
}

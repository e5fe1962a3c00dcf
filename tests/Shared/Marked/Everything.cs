using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>An evaluator that tells all it can reach, in every way an evaluator can tell anything.</summary>
internal sealed class Everything() : Evaluator("everything/1")
{
    private static readonly Wording<Reached> All = new("everything.all", FindingKind.Gap, static (reached, arguments) =>
    {
        var number = 0;
        foreach (var word in reached.Words)
        {
            arguments.Text($"word{number++}", word);
        }

        foreach (var day in reached.Days)
        {
            arguments.Date($"day{number++}", PartialDate.OfDay(day));
        }
    });

    protected override Appraisal Inquire(Inquiry inquiry)
    {
        var exposure = new Exposure().Through(inquiry);
        var reached = new Reached([.. exposure.Words], [.. exposure.Days]);
        inquiry.Found(All, reached, null);
        inquiry.Found(new Wording($"everything.{string.Join(' ', reached.Words)}", FindingKind.Gap), about: null);
        foreach (var item in Items(inquiry.View))
        {
            var kind = Voice.IsOwn(item) ? FindingKind.Said : FindingKind.Recorded;
            inquiry.Found(new Wording("contest.stands", kind), item, item);
            inquiry.Found(new Wording("everything.item", kind), item, item);
        }

        foreach (var party in inquiry.View.Parties)
        {
            inquiry.Ask(new Asking("everything.ask"), party, party.Id);
        }

        return inquiry.Conclude();
    }

    /// <summary>Every item a view gives.</summary>
    public static IEnumerable<Item> Items(JourneyView view) =>
    [
        .. view.Parties, .. view.Needs, .. view.Goals, .. view.Goals.SelectMany(goal => goal.Versions), .. view.Interventions, .. view.Outcomes,
        .. view.Invitations, .. view.Assessments, .. view.Testimonies, .. view.Pauses, .. view.Reflections, .. view.Contests,
        .. view.Measures, .. view.Stories, .. view.Markers, .. view.Significations, .. view.Placements, .. view.Ties, .. view.Questions,
    ];

    /// <summary>Every item of a journey, versions and notes too, but its consents.</summary>
    public static List<Item> Items(JourneyParts parts) =>
    [
        .. parts.Parties, .. parts.Needs, .. parts.Goals, .. parts.Goals.SelectMany(goal => goal.Versions), .. parts.Interventions, .. parts.Outcomes,
        .. parts.Invitations, .. parts.Assessments, .. parts.Testimonies, .. parts.Pauses,
        .. parts.Reflections, .. parts.Reflections.SelectMany(reflection => reflection.Notes), .. parts.Contests,
        .. parts.Measures, .. parts.Stories, .. parts.Markers, .. parts.Significations, .. parts.Placements, .. parts.Ties, .. parts.Questions,
    ];

    /// <summary>Every item a view gives and every note, each with the item it is part of.</summary>
    public static IEnumerable<(Item Item, Item? Whole)> WithWholes(JourneyView view) =>
    [
        .. Items(view).Where(item => item is not GoalVersion).Select(item => (item, (Item?)null)),
        .. view.Goals.SelectMany(goal => goal.Versions.Select(version => ((Item)version, (Item?)goal))),
        .. view.Reflections.SelectMany(reflection => reflection.Notes.Select(note => ((Item)note, (Item?)reflection))),
    ];

    /// <summary>An item without those that are part of it.</summary>
    public static Item Alone(Item item) => item switch
    {
        Goal goal => goal with { Versions = default },
        Reflection reflection => reflection with { Notes = default },
        _ => item,
    };

    private sealed record Reached(Sequence<string> Words, Sequence<NodaTime.LocalDate> Days);
}

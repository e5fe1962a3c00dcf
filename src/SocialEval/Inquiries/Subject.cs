using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What a finding is about, as people would name it.</summary>
/// <param name="About">The item.</param>
/// <param name="Theme">The theme it belongs to, where there is one only.</param>
/// <param name="Text">Its words, where there are any to read: for a goal those of the version in force.</param>
public sealed record Subject(Citation About, string? Theme, string? Text)
{
    /// <summary>The item; never its words.</summary>
    public override string ToString() => About.ToString();

    /// <summary>Names an item of a view, in the words that stand.</summary>
    internal static Subject? Of(Citation about, JourneyView view) => about.Kind switch
    {
        ItemKind.Goal when view.Goal(about.Id) is { } goal => new(about, OnlyTheme(goal.Themes), (view.InForce(goal) ?? goal.Versions[^1]).Wording.Text),
        ItemKind.Journey => null,
        _ => view.Find(about) is { } found && view.Standing(found) is var item ? new(about, item is Need need ? OnlyTheme(need.Themes) : null, Voice.WordsOf(item)?.Text) : null,
    };

    private static string? OnlyTheme(Sequence<Theme> themes) => themes.Count == 1 ? themes[0].Text ?? themes[0].Code : null;
}

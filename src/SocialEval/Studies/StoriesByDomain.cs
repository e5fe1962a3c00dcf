using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Studies;

/// <summary>How many people told a story in each domain of change, unwelcome change and any other always among them.</summary>
public sealed class StoriesByDomain : CountingStudy
{
    private static readonly Sequence<string> Told = ["told"];
    private static readonly Sequence<string> Untold = ["not-told"];

    private readonly string[] domains;

    /// <summary>A study of stories.</summary>
    /// <param name="domains">The domains people agreed on; a story of another counts as any other change.</param>
    public StoriesByDomain(params ReadOnlySpan<string> domains)
        : base("stories-by-domain/1", [.. Named(domains).Select(domain => new Shape(domain, Told, Untold))])
    {
        this.domains = Named(domains);
        About = [.. this.domains];
    }

    /// <inheritdoc/>
    protected override string Place(Shape shape, JourneyView view, Party person)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        foreach (var story in view.Standing(view.Stories))
        {
            var domain = story.Domain is { } named && domains.Contains(named) ? named : Story.AnyOther;
            if (domain == shape.Code && story.What.By == person.Id)
            {
                return "told";
            }
        }

        return "not-told";
    }

    private static string[] Named(ReadOnlySpan<string> domains) => [.. new List<string>([.. domains, Story.AnyOther, Story.Unwelcome]).Distinct(StringComparer.Ordinal)];
}

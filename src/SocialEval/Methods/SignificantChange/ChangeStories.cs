namespace SocialEval.Methods.SignificantChange;

/// <summary>Stories of change from their telling to what tellers are told of the choice: each step gives a new value, and a
/// step out of order is refused and says why.</summary>
/// <remarks>
/// <para>After R. Davies and J. Dart, <i>The ‘Most Significant Change’ technique: a guide to its use</i>, 2005, steps 4 to 6.
/// Two domains are always there: any other change, and unwelcome change. A story is read back to its teller before a panel
/// reads it, and again after every correction. A panel chooses among what it read, gives its reason, and its dissents are
/// kept. Every teller whose story was read is told. No story is ever dropped: what was not chosen, and what no panel read,
/// stays and shows.</para>
/// <para>Immutable; equal by value.</para>
/// </remarks>
public sealed partial record ChangeStories
{
    /// <summary>The domain of any other change, which is always there.</summary>
    public const string AnyOtherChange = "any-other-change";

    /// <summary>The domain of change nobody wished for, which is always there.</summary>
    public const string UnwelcomeChange = "unwelcome-change";

    private const string Method = "significant-change";

    private ChangeStories()
    {
    }

    /// <summary>The domains of change, the two that are always there last.</summary>
    public Sequence<string> Domains { get; private init; }

    /// <summary>Every story that was told, in the order of telling.</summary>
    public Sequence<Story> Stories { get; private init; }

    /// <summary>Every round, in the order they were opened.</summary>
    public Sequence<SelectionRound> Rounds { get; private init; }

    /// <summary>Whether it is concluded: nothing more is told, chosen or fed back.</summary>
    public bool IsConcluded { get; private init; }

    /// <summary>The tellers who have not been told what a panel chose of the stories it read, and why.</summary>
    public Sequence<FeedbackDue> FeedbackDue =>
    [
        .. Rounds.Where(round => round.Selection is not null).SelectMany(round => round.Candidates
            .Select(candidate => Find(candidate.Story)!)
            .Where(story => story.TakenBackOn is null)
            .Select(story => story.Teller)
            .Distinct(StringComparer.Ordinal)
            .Where(teller => round.Feedback.All(feedback => feedback.Teller != teller))
            .Select(teller => new FeedbackDue(round.Id, teller)))
    ];

    /// <summary>The ids of stories that stand and that no panel has read.</summary>
    public Sequence<string> ReadByNoPanel =>
        [.. Stories.Where(story => story.TakenBackOn is null && !Rounds.Any(round => round.Candidates.Any(candidate => candidate.Story == story.Id))).Select(story => story.Id)];

    /// <summary>How many stories of each domain were told, read by a panel and chosen: where unwelcome change is told and
    /// never chosen, it shows.</summary>
    public Sequence<DomainCount> ByDomain => [.. Domains.Select(Count)];

    /// <summary>Opens the telling of stories.</summary>
    /// <param name="domains">Domains of change, loosely worded; the two that are always there need not be named.</param>
    /// <exception cref="MethodException">A domain has no words, or is there twice.</exception>
    public static ChangeStories Begin(params ReadOnlySpan<string> domains)
    {
        var named = new List<string>();
        var conditions = new Conditions(Method);
        for (var i = 0; i < domains.Length; i++)
        {
            if (domains[i] is AnyOtherChange or UnwelcomeChange)
            {
                continue;
            }

            conditions.That(!string.IsNullOrWhiteSpace(domains[i]), Conditions.At("domains", i), "no words", "the words of a domain");
            conditions.That(!named.Contains(domains[i], StringComparer.Ordinal), Conditions.At("domains", i), "the same domain again", "each domain once");
            named.Add(domains[i]);
        }

        conditions.Check();
        return new() { Domains = [.. named, AnyOtherChange, UnwelcomeChange] };
    }

    private Conditions Going()
    {
        var conditions = new Conditions(Method);
        conditions.That(!IsConcluded, string.Empty, "concluded", "stories that are still being told, read or fed back");
        return conditions;
    }

    private static void Said(Conditions conditions, string? words, string what, string rule) =>
        conditions.That(!string.IsNullOrWhiteSpace(words), what, "nothing", rule);

    private Story? Find(string id) => Stories.FirstOrDefault(story => story.Id == id);

    private DomainCount Count(string domain)
    {
        var told = Stories.Where(story => story.Domain == domain && story.TakenBackOn is null).Select(story => story.Id).ToHashSet(StringComparer.Ordinal);
        var read = Rounds.SelectMany(round => round.Candidates).Select(candidate => candidate.Story).Where(told.Contains).Distinct(StringComparer.Ordinal).Count();
        var chosen = Rounds.SelectMany(round => round.Selection is { } selection ? selection.Chosen : []).Where(told.Contains).Distinct(StringComparer.Ordinal).Count();
        return new(domain, told.Count, read, chosen);
    }
}

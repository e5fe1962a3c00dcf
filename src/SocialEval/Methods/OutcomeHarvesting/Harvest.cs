namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>Outcomes that were harvested, and what independent people who know of them say of each part.</summary>
/// <remarks>After R. Wilson-Grau and H. Britt, <i>Outcome Harvesting</i>, Ford Foundation, 2012. An outcome nobody was asked
/// about is neither confirmed nor in doubt. Nothing says from which share on an outcome holds. Immutable; equal by value.</remarks>
public sealed record Harvest
{
    private const string Method = "outcome-harvesting";

    private Harvest()
    {
    }

    /// <summary>A harvest with nothing in it yet.</summary>
    public static Harvest Empty { get; } = new();

    /// <summary>The outcomes, in the order they were written down.</summary>
    public Sequence<HarvestedOutcome> Outcomes { get; private init; }

    /// <summary>Who was asked of which outcome, and what they said.</summary>
    public Sequence<Substantiation> Substantiations { get; private init; }

    /// <summary>The ids of the outcomes nobody was asked about.</summary>
    public Sequence<string> NobodyAsked => [.. Outcomes.Select(outcome => outcome.Id).Except(Substantiations.Select(asked => asked.Outcome), StringComparer.Ordinal)];

    /// <summary>An outcome is written down.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="MethodException">A part has no words, or the id is taken.</exception>
    public Harvest With(HarvestedOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var conditions = new Conditions(Method);
        Said(conditions, outcome.Id, "outcome.id", "an id");
        Said(conditions, outcome.Actor, "outcome.actor", "who changed");
        Said(conditions, outcome.Description, "outcome.description", "what changed, when and where");
        Said(conditions, outcome.Significance, "outcome.significance", "why it matters");
        Said(conditions, outcome.Contribution, "outcome.contribution", "how one may have contributed, in words");
        Said(conditions, outcome.DraftedBy, "outcome.draftedBy", "who wrote it down");
        conditions.That(Outcomes.All(other => other.Id != outcome.Id), "outcome.id", $"'{outcome.Id}', which is there already", "an id of its own");
        conditions.Check();
        return this with { Outcomes = Outcomes.With(outcome) };
    }

    /// <summary>Somebody is asked of an outcome, and answers or not.</summary>
    /// <param name="asked">Who, of what, how they can know, and what they answered.</param>
    /// <exception cref="MethodException">The outcome is not there, nothing says how they can know, they wrote it down
    /// themselves or changed themselves, they were asked already, or a part is answered twice.</exception>
    public Harvest With(Substantiation asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var conditions = new Conditions(Method);
        var outcome = Outcomes.FirstOrDefault(outcome => outcome.Id == asked.Outcome);
        conditions.That(outcome is not null, "substantiation.outcome", $"'{asked.Outcome}', which is not here", "an outcome that was harvested");
        Said(conditions, asked.Who, "substantiation.who", "who was asked");
        Said(conditions, asked.Knows, "substantiation.knows", "how they can know, and what makes them independent");
        conditions.That(outcome?.DraftedBy != asked.Who, "substantiation.who", $"'{asked.Who}', who wrote the outcome down", "somebody independent");
        conditions.That(outcome?.Actor != asked.Who, "substantiation.who", $"'{asked.Who}', whose own change it is", "somebody independent");
        conditions.That(!Substantiations.Any(other => other.Outcome == asked.Outcome && other.Who == asked.Who), "substantiation.who", $"'{asked.Who}', who was asked of it already", "each once");
        conditions.That(asked.Answers.Select(answer => answer.Field).Distinct().Count() == asked.Answers.Count, "substantiation.answers", "a part answered twice", "one answer to each part");
        conditions.Check();
        return this with { Substantiations = Substantiations.With(asked) };
    }

    /// <summary>What those asked said of one part, over all outcomes or of one.</summary>
    /// <param name="field">The part.</param>
    /// <param name="outcome">The outcome, by id; absent: all.</param>
    public FieldCount Count(OutcomeField field, string? outcome = null)
    {
        var asked = Substantiations.Where(asked => outcome is null || asked.Outcome == outcome).ToArray();
        var answers = asked.SelectMany(one => one.Answers).Where(answer => answer.Field == field).Select(answer => answer.Answer).ToArray();
        return new(
            field,
            asked.Length,
            answers.Count(answer => answer is FieldAgreement.Fully),
            answers.Count(answer => answer is FieldAgreement.InPart),
            answers.Count(answer => answer is FieldAgreement.Disagrees),
            answers.Count(answer => answer is FieldAgreement.NoOpinion));
    }

    private static void Said(Conditions conditions, string? words, string what, string rule) =>
        conditions.That(!string.IsNullOrWhiteSpace(words), what, "nothing", rule);
}

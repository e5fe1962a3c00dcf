namespace SocialEval.Methods.OutcomeHarvesting;

/// <summary>A change somebody observed in what a social actor does, with why it matters and how one may have contributed to it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Actor">Who changed: a person, a group, an institution.</param>
/// <param name="Description">What they do differently, when and where, so that somebody else could check it.</param>
/// <param name="Significance">Why it matters.</param>
/// <param name="Contribution">How one may have contributed, in words; never a share.</param>
/// <param name="DraftedBy">Who wrote it down, by id.</param>
/// <param name="Evidence">What it rests on: references to what is kept elsewhere.</param>
public sealed record HarvestedOutcome(string Id, string Actor, string Description, string Significance, string Contribution, string DraftedBy, Sequence<string> Evidence = default)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

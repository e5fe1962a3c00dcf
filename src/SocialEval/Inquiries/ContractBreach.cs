namespace SocialEval.Inquiries;

/// <summary>One law that an evaluator breaks: on which journey, in which reading, what was seen and what was expected.</summary>
/// <param name="Law">The law.</param>
/// <param name="Journey">The journey's id, and what was changed in it; empty where the breach is of no one journey.</param>
/// <param name="Reading">The reading, where it is of one.</param>
/// <param name="Seen">What was seen. It names codes, ids and types; it never quotes a statement.</param>
/// <param name="Expected">What was expected.</param>
public sealed record ContractBreach(ContractLaw Law, string Journey, Reading? Reading, string Seen, string Expected)
{
    /// <summary>The breach on one line: the law, where, what was seen, what was expected.</summary>
    public override string ToString()
    {
        var where = Journey.Length == 0 ? string.Empty : $" on {Journey}";
        var when = Reading is null
            ? string.Empty
            : FormattableString.Invariant($", as of {PartialDate.OfDay(Reading.AsOf)} on {PartialDate.OfDay(Reading.On)} for {Vocabulary<Purpose>.Of(Reading.Purpose)} by {Reading.Reader}");
        return $"{Law}{where}{when}: {Seen}, expected {Expected}";
    }
}

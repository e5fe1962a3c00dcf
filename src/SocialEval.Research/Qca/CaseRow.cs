namespace SocialEval.Research.Qca;

/// <summary>One case: an accompaniment, a collective, a place, by its name or the pseudonym its people chose.</summary>
/// <param name="Name">The name, of its own among the cases.</param>
/// <param name="Conditions">What it has of each condition, in their order: a membership from 0 to 1, or the number of a value.</param>
/// <param name="Outcome">How much it belongs to the outcome, from 0 to 1.</param>
public sealed record CaseRow(string Name, Sequence<double> Conditions, double Outcome);

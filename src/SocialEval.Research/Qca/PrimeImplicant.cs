namespace SocialEval.Research.Qca;

/// <summary>One of the shortest terms that models are made of, with its line in the prime implicant chart.</summary>
/// <param name="Term">The term.</param>
/// <param name="Rows">The positive combinations it holds, by number.</param>
/// <param name="IsEssential">Whether every model has it; where the models were not all found, every one that was.</param>
public sealed record PrimeImplicant(Term Term, Sequence<long> Rows, bool IsEssential);

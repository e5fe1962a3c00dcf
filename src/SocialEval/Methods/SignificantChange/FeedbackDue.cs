namespace SocialEval.Methods.SignificantChange;

/// <summary>A teller who has not yet been told what a panel chose, and why.</summary>
/// <param name="Round">The round, by id.</param>
/// <param name="Teller">The teller, by id.</param>
public sealed record FeedbackDue(string Round, string Teller);

namespace SocialEval.Evaluators;

/// <summary>How much of what is told stands in the words of the institution, and how much in those of the people concerned.</summary>
internal sealed record Writing(int Others, int Theirs);

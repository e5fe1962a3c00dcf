namespace SocialEval.Methods.SignificantChange;

/// <summary>A story put to a panel.</summary>
/// <param name="Story">The story, by id.</param>
/// <param name="Version">Which of its versions the panel reads, from 1.</param>
public sealed record Candidate(string Story, int Version);

namespace SocialEval.Evaluators;

/// <summary>How many earlier journeys there are of which nothing says whether they were taken up.</summary>
internal sealed record EarlierUntold(int Count);

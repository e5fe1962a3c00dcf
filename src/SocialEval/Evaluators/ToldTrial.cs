using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Something that was tried, in an intervention.</summary>
internal sealed record ToldTrial(Intervention Intervention, Trial Trial);

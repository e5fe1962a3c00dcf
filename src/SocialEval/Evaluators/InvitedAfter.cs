using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>A question about a goal, put some months after support ended.</summary>
internal sealed record InvitedAfter(Invitation Invitation, int Months);

using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What a written report tells of a question beside its code.</summary>
internal sealed record WrittenQuestion(Citation About, Sequence<string> To, StoredText? Told);

using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What a written report tells of a finding beside its code, its arguments and its figures.</summary>
internal sealed record WrittenFinding(Citation About, string? By, Sequence<Citation> Citing, StoredText? Told);

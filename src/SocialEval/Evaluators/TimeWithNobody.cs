using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>A time between one of the team who left and the next who came; nobody came yet where there is none.</summary>
internal sealed record TimeWithNobody(Party Left, Party? Came, PartialDate End, PartialDate? Start, DaySpan? Span);

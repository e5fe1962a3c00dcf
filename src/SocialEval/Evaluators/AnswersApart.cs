using SocialEval.Goals;

namespace SocialEval.Evaluators;

/// <summary>Who proposed what a goal is about now, who says yes to it, who in part, who no, whose answers differ, and of whom there is no answer.</summary>
internal sealed record AnswersApart(
    string? ProposedBy, Sequence<string> Yes, Sequence<string> InPart, Sequence<string> No, Sequence<string> Unclear, Sequence<string> Silent)
{
    /// <summary>Whether anybody answered.</summary>
    public bool IsAnswered => !(Yes.IsEmpty && InPart.IsEmpty && No.IsEmpty && Unclear.IsEmpty);

    /// <summary>The answers of some people to a version of a goal. Whoever proposed it is not silent.</summary>
    public static AnswersApart Of(GoalVersion version, List<string> people)
    {
        var (yes, part, no, unclear, silent) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var person in people)
        {
            var standing = Standing.Of(version, person);
            if (standing.Latest is not null || person != version.ProposedBy)
            {
                (standing switch
                {
                    { IsUnclear: true } => unclear,
                    { Latest: null } => silent,
                    { Latest.Answer: AgreementAnswer.Agrees } => yes,
                    { Latest.Answer: AgreementAnswer.AgreesInPart } => part,
                    _ => no,
                }).Add(person);
            }
        }

        return new(version.ProposedBy, [.. yes], [.. part], [.. no], [.. unclear], [.. silent]);
    }

    /// <summary>Whether one of the groups of answers is of somebody, and smaller than a size.</summary>
    public bool HasFewerThan(int size)
    {
        foreach (var group in (ReadOnlySpan<Sequence<string>>)[Yes, InPart, No, Unclear, Silent])
        {
            if (!group.IsEmpty && group.Count < size)
            {
                return true;
            }
        }

        return false;
    }
}

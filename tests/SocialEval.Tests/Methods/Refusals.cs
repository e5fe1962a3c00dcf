using SocialEval.Methods;

namespace SocialEval.Tests.Methods;

/// <summary>What a method says when it refuses.</summary>
internal static class Refusals
{
    /// <summary>The lines a method refuses with; none where it does not.</summary>
    public static string[] Of(Action work)
    {
        try
        {
            work();
            return [];
        }
        catch (MethodException refused)
        {
            return refused.Message.Split(Environment.NewLine);
        }
    }
}

namespace SocialEval.Tool.Outputs;

/// <summary>Why the system refused, without the path that the message around it already names.</summary>
internal static class Reason
{
    public static string Of(Exception exception)
    {
        if (exception is UnauthorizedAccessException)
        {
            return "permission denied";
        }

        var words = exception.Message;
        var path = words.IndexOf(" : '", StringComparison.Ordinal);
        return (path > 0 ? words[..path] : words).TrimEnd('.', ' ');
    }
}

namespace SocialEval.Tool;

/// <summary>What the tool ends with. A missing consent or a failed appraisal is an answer: <see cref="Done"/>.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the input or the output was refused; all that could be done is done.</summary>
    public const int Refused = 1;

    /// <summary>The command line is wrong; nothing was read.</summary>
    public const int WrongCommandLine = 2;
}

namespace SocialEval.Tool;

/// <summary>What the tool ends with. A missing consent or a failed appraisal is an answer: <see cref="Done"/>.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the input or the output was refused; all that could be done is done.</summary>
    public const int Refused = 1;

    /// <summary>The command line is wrong; nothing was read.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>Stopped before the end by SIGINT, told as shells tell it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped before the end by SIGTERM.</summary>
    public const int Terminated = 143;
}

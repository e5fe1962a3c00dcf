using System.Diagnostics.CodeAnalysis;

namespace SocialEval.Tool.Outputs;

/// <summary>Something could not be written.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always says what could not be written, and why.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It does not leave the tool.")]
internal sealed class OutputException(string name, Exception reason) : Exception($"{name}: cannot be written ({Visible.Text(Reason.Of(reason))})", reason)
{
    // The numbers systems have for a pipe that nobody reads any more.
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    /// <summary>Whether whoever read it has read enough, which is their right.</summary>
    public bool NobodyReads => InnerException is IOException reason && IsClosedPipe(reason);

    /// <summary>Whether what is written goes into a pipe that nobody reads any more.</summary>
    public static bool IsClosedPipe(IOException reason) => reason.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;
}

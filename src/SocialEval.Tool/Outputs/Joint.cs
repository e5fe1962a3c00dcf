namespace SocialEval.Tool.Outputs;

/// <summary>How several texts stand together, and one alone.</summary>
internal sealed class Joint
{
    private Joint()
    {
    }

    /// <summary>Each on its line or lines, nothing between.</summary>
    public static Joint Lines { get; } = new();

    /// <summary>An empty line between.</summary>
    public static Joint Spaced { get; } = new() { Between = "\n"u8.ToArray() };

    /// <summary>One JSON object alone; several in an array.</summary>
    public static Joint Array { get; } = new()
    {
        IsOtherForOne = true,
        Open = "[\n"u8.ToArray(),
        Between = ",\n"u8.ToArray(),
        Close = "\n]\n"u8.ToArray(),
        CloseOne = "\n"u8.ToArray(),
    };

    /// <summary>One alone, and never several.</summary>
    public static Joint One { get; } = new() { IsOtherForOne = true, IsOnlyForOne = true };

    /// <summary>Whether several cannot stand together.</summary>
    public bool IsOnlyForOne { get; private init; }

    /// <summary>Whether it has to be known if there is one or several before anything is written.</summary>
    public bool IsOtherForOne { get; private init; }

    public ReadOnlyMemory<byte> Open { get; private init; }

    public ReadOnlyMemory<byte> Between { get; private init; }

    public ReadOnlyMemory<byte> Close { get; private init; }

    public ReadOnlyMemory<byte> CloseOne { get; private init; }
}

using System.Runtime.CompilerServices;

namespace SocialEval.Json;

/// <summary>Where one object or list that is being read stands: enough to tell a path, and to notice a repeated member.</summary>
internal struct Frame
{
    /// <summary>The index of a frame that is an object.</summary>
    public const int IsObject = int.MinValue;

    /// <summary>The name of a frame that is between two members.</summary>
    public const int NoName = -1;

    /// <summary>A bit for each member seen.</summary>
    public ulong Seen;

    /// <summary>Where it starts, in bytes.</summary>
    public int Start;

    /// <summary>In an object, where the name of the member being read starts, in bytes.</summary>
    public int Name;

    /// <summary>In a list, the place of the element being read.</summary>
    public int Index;
}

/// <summary>The objects and lists a reading is inside of. A journey nests ten deep; what is deeper is skipped, never entered.</summary>
[InlineArray(Depth)]
internal struct Frames
{
    public const int Depth = 16;

    private Frame first;
}

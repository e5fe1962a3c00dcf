namespace SocialEval.Tool.Inputs;

/// <summary>Where something starts: its file, and its line from 1.</summary>
internal readonly record struct Place(string File, long Line)
{
    /// <summary>The number by which readers outside know the journey that starts here.</summary>
    public int Number => (int)Math.Clamp(Line, 1, int.MaxValue);
}

namespace SocialEval.Methods.Rhythm;

/// <summary>Rhythm: how long things lasted, when people met and when they paused. Whether it was the right one, the person says.</summary>
public static class Rhythms
{
    /// <summary>The method's name.</summary>
    public const string Name = "rhythm";
}

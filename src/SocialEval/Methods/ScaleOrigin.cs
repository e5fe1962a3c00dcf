namespace SocialEval.Methods;

/// <summary>Where a scale comes from.</summary>
public enum ScaleOrigin
{
    /// <summary>A published instrument, whose error was studied on many people.</summary>
    Published,

    /// <summary>Made for one person or one service, such as a goal rated from 0 to 10: nobody knows its error.</summary>
    SelfMade,
}

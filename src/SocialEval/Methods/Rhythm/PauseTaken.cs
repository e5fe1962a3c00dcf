namespace SocialEval.Methods.Rhythm;

/// <summary>A pause that somebody took.</summary>
/// <param name="Days">How long it lasted, or has lasted so far.</param>
/// <param name="IsOpen">Whether it is not over.</param>
/// <param name="WishedBy">Whose wish it was; absent where nobody noted it.</param>
public sealed record PauseTaken(DayCount Days, bool IsOpen = false, string? WishedBy = null);

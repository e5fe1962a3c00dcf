namespace SocialEval.Methods.FrenchDuties;

/// <summary>What an institution is to remember of its own duty; never shown to the person as theirs.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Until">The day up to which the text gives the institution time, as far as the dates allow; absent where the
/// duty has no day.</param>
/// <param name="IsNoted">Whether it is noted that it was done.</param>
/// <param name="NotedOn">When it was done; absent where nobody noted a day.</param>
/// <param name="Reference">The text it rests on.</param>
public sealed record InstitutionReminder(Duty Duty, DayRange? Until, bool IsNoted, DayRange? NotedOn, LegalReference Reference);

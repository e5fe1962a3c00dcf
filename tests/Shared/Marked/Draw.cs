using CsCheck;
using NodaTime;

namespace SocialEval.Tests;

/// <summary>Chance with a memory: no word and no day is drawn twice, so that each one met later tells where it came from.</summary>
internal sealed class Draw(PCG chance)
{
    private static readonly LocalDate First = new(2023, 1, 1);
    private const int Days = 1460;

    private readonly bool[] drawn = new bool[Days];
    private int words;

    /// <summary>How many words were drawn: the size of what was made.</summary>
    public int Words => words;

    public bool Chance(int percent) => chance.Next(100) < percent;

    public int Below(int count) => (int)chance.Next((uint)count);

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    public T Pick<T>(List<T> items) => items[Below(items.Count)];

    public T Word<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[Below(all.Length)];
    }

    public T? Maybe<T>(int percent, Func<T> make)
        where T : struct =>
        Chance(percent) ? make() : null;

    /// <summary>A word that stands nowhere else; its third letter tells what it marks.</summary>
    public string Mark(char what) => $"zq{what}{++words:00000}";

    /// <summary>A day of 2023 to 2026 that stands nowhere else, not before another; now and then only its month or year is known.</summary>
    public PartialDate Date(PartialDate? from = null)
    {
        if (Day(from?.Earliest) is not { } day)
        {
            return PartialDate.OfYear(First.PlusDays(Days - 1).Year);
        }

        return Below(10) switch
        {
            0 => PartialDate.OfYear(day.Year),
            1 => PartialDate.OfMonth(day.Year, day.Month),
            _ => day,
        };
    }

    public PartialDate? DateOrNone(int percent, PartialDate? from = null) => Chance(percent) ? Date(from) : null;

    /// <summary>A day of 2023 to 2026, which may stand elsewhere.</summary>
    public LocalDate AnyDay() => First.PlusDays(Below(Days));

    // A month or a year may be written as its first and its last day: neither is anybody's.
    private static bool IsEdge(LocalDate day) => day.Day == 1 || day.PlusDays(1).Day == 1;

    private LocalDate? Day(LocalDate? from)
    {
        var lowest = from is { } day ? Math.Max(0, Period.DaysBetween(First, day)) : 0;
        // Most of what happens, happens early: what is left of the calendar must do for what comes after.
        var index = lowest + Math.Min(Below(Days - lowest), Below(Days - lowest));
        while (index < Days && (drawn[index] || IsEdge(First.PlusDays(index))))
        {
            index++;
        }

        if (index == Days)
        {
            return null;
        }

        drawn[index] = true;
        return First.PlusDays(index);
    }
}

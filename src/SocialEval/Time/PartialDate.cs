using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SocialEval.Time;

namespace SocialEval;

/// <summary>A date as far as people know it: a year, a month of a year, or a day.</summary>
/// <remarks>
/// <para>Written as ISO 8601 text, <c>2024</c>, <c>2024-05</c> or <c>2024-05-10</c> (the same as FHIR). It stands for the
/// interval of days it may mean, and what comes before or after is answered as yes, no or maybe. A date nobody knows is
/// absent, never invented.</para>
/// <para>Equality is of what is written: <c>2024-05</c> is not equal to <c>2024-05-01</c>. The order of
/// <see cref="CompareTo(PartialDate)"/> is for listing only: by first possible day, then by last. The default value is the
/// year 0001. ISO calendar only. Safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "A < between dates that may overlap would lie: ask IsBefore.")]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable, IUtf8SpanFormattable
{
    // (year - 1) << 9 | month << 5 | day; month and day are 0 where unknown, so that the default is the year 0001.
    private readonly int packed;

    private PartialDate(int year, int month, int day) => packed = ((year - 1) << 9) | (month << 5) | day;

    /// <summary>A year of which no more is known.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static PartialDate OfYear(int year) =>
        year is >= 1 and <= 9999 ? new(year, 0, 0) : throw new ArgumentOutOfRangeException(nameof(year), year, "A year is from 1 to 9999.");

    /// <summary>A month of which the day is not known.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month does not exist.</exception>
    public static PartialDate OfMonth(int year, int month)
    {
        _ = OfYear(year);
        return month is >= 1 and <= 12 ? new(year, month, 0) : throw new ArgumentOutOfRangeException(nameof(month), month, "A month is from 1 to 12.");
    }

    /// <summary>A day that is known.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is in another calendar, or before the year 1.</exception>
    public static PartialDate OfDay(LocalDate day)
    {
        if (day.Calendar != CalendarSystem.Iso || day.Year < 1)
        {
            throw new ArgumentException("A day is in the ISO calendar, from the year 1 on.", nameof(day));
        }

        return new(day.Year, day.Month, day.Day);
    }

    /// <summary>A known day, as a partial date.</summary>
    public static implicit operator PartialDate(LocalDate day) => OfDay(day);

    /// <summary>A known day, as a partial date.</summary>
    public static PartialDate FromLocalDate(LocalDate day) => OfDay(day);

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision => (packed & 31) != 0 ? DatePrecision.Day : Month != 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The year.</summary>
    public int Year => (packed >> 9) + 1;

    /// <summary>The month from 1 to 12, or 0 where only the year is known.</summary>
    public int Month => (packed >> 5) & 15;

    /// <summary>The day of the month, or 0 where it is not known.</summary>
    public int Day => packed & 31;

    /// <summary>The first day it may mean.</summary>
    public LocalDate Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day it may mean.</summary>
    public LocalDate Latest
    {
        get
        {
            var month = Month == 0 ? 12 : Month;
            return new(Year, month, Day == 0 ? CalendarSystem.Iso.GetDaysInMonth(Year, month) : Day);
        }
    }

    /// <summary>Whether it lies on or before a day.</summary>
    /// <param name="day">The day it is held against.</param>
    /// <returns>Yes, no, or nothing where it may.</returns>
    public bool? IsOnOrBefore(LocalDate day) => !MayBeAfter(day) ? true : Earliest > day ? false : null;

    /// <summary>Whether it lies before another date.</summary>
    /// <param name="other">The date it is held against.</param>
    /// <returns>Yes, no, or nothing where the days they may mean overlap.</returns>
    public bool? IsBefore(PartialDate other) => other.IsCertainlyAfter(this) ? true : Earliest >= other.Latest ? false : null;

    /// <summary>Whether every day it may mean lies after every day another may mean.</summary>
    /// <param name="other">The date it is held against.</param>
    public bool IsCertainlyAfter(PartialDate other) => FirstDay > other.LastPossible;

    /// <summary>Whether any day it may mean lies after a day.</summary>
    /// <param name="day">The day it is held against.</param>
    public bool MayBeAfter(LocalDate day) => MayBeAfter(OfDay(day));

    /// <summary>Whether any day it may mean lies after another date, known to the day.</summary>
    internal bool MayBeAfter(PartialDate day)
    {
        if (Day != 0)
        {
            return packed > day.packed;
        }

        var known = Month == 0 ? packed >> 9 : packed >> 5;
        var other = Month == 0 ? day.packed >> 9 : day.packed >> 5;
        return known != other ? known > other : Latest > day.Latest;
    }

    /// <summary>How many days there are from this date to another, with what partial dates leave open.</summary>
    /// <param name="end">The date to count to.</param>
    public DaySpan DaysUntil(PartialDate end) =>
        new(Period.DaysBetween(Latest, end.Earliest), Period.DaysBetween(Earliest, end.Latest));

    /// <summary>Reads ISO 8601 text: a year, a year and month, or a day.</summary>
    /// <param name="text">The text, for example <c>2024-05</c>.</param>
    /// <exception cref="FormatException">It is not such a date, or no such day exists.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var date) ? date : throw new FormatException("Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads ISO 8601 text, or says that it is not a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date read.</param>
    /// <returns>Whether the text is a date that exists.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        Span<byte> bytes = stackalloc byte[10];
        if (text.Length > bytes.Length)
        {
            date = default;
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            bytes[i] = text[i] < 128 ? (byte)text[i] : (byte)0;
        }

        return TryParse(bytes[..text.Length], out date);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out var year) || year == 0)
        {
            return false;
        }

        int month = 0, day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !Digits(text[5..7], out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10
            && (text[7] != '-' || !Digits(text[8..], out day) || day < 1 || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month))))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <summary>The order dates are listed in: by first possible day, then by last. It does not say which came first: ask <see cref="IsBefore"/>.</summary>
    /// <param name="other">The date to list beside this one.</param>
    public int CompareTo(PartialDate other)
    {
        // Of two dates with the same first day, the less precise one has the later last day.
        var first = FirstDay.CompareTo(other.FirstDay);
        return first != 0 ? first : other.Precision.CompareTo(Precision);
    }

    private int FirstDay => packed | (Month == 0 ? 1 << 5 : 0) | (Day == 0 ? 1 : 0);

    /// <summary>A number in the order of days: not before any day the date may mean, and before every later one.</summary>
    internal int LastPossible => Day != 0 ? packed : packed | 31 | (Month == 0 ? 15 << 5 : 0);

    /// <summary>Whether two dates are written the same.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>The date as ISO 8601 text.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[10];
        TryFormat(text, out var written, default, null);
        return new string(text[..written]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<byte> bytes = stackalloc byte[10];
        TryFormat(bytes, out var written, default, null);
        charsWritten = 0;
        if (destination.Length < written)
        {
            return false;
        }

        for (; charsWritten < written; charsWritten++)
        {
            destination[charsWritten] = (char)bytes[charsWritten];
        }

        return true;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var length = Precision switch { DatePrecision.Year => 4, DatePrecision.Month => 7, _ => 10 };
        bytesWritten = 0;
        if (utf8Destination.Length < length)
        {
            return false;
        }

        Write(utf8Destination[..4], Year);
        if (length >= 7)
        {
            utf8Destination[4] = (byte)'-';
            Write(utf8Destination[5..7], Month);
        }

        if (length == 10)
        {
            utf8Destination[7] = (byte)'-';
            Write(utf8Destination[8..10], Day);
        }

        bytesWritten = length;
        return true;
    }

    private static void Write(Span<byte> destination, int value)
    {
        for (var i = destination.Length - 1; i >= 0; i--, value /= 10)
        {
            destination[i] = (byte)('0' + (value % 10));
        }
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s.AsSpan(), out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);
}

namespace SocialEval.Exchange.Tables;

/// <summary>In what order a table writes days.</summary>
internal enum DayForm
{
    Iso,
    DayMonthYear,
    MonthDayYear,
}

/// <summary>What stands between two cells.</summary>
internal enum Separator
{
    Comma,
    Semicolon,
    Tab,
    Bar,
}

/// <summary>What stands before decimals.</summary>
internal enum DecimalMark
{
    Point,
    Comma,
}

using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <summary>The marked words and the days that can be met from somewhere: in a text, or by following every member of an object.</summary>
internal sealed partial class Exposure
{
    private const BindingFlags Open = BindingFlags.Instance | BindingFlags.Public;
    private const BindingFlags All = Open | BindingFlags.NonPublic;

    private static readonly string[] Months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly Regex ToldDay = new($@"\b(\d{{1,2}}|1er) ({string.Join('|', Months)}) (\d{{4}})", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    private readonly HashSet<object> met = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words, with their marks.</summary>
    public HashSet<string> Words { get; } = [];

    /// <summary>The days.</summary>
    public HashSet<LocalDate> Days { get; } = [];

    /// <summary>All that can be met through public members, and what the objects met say of themselves.</summary>
    public Exposure Through(object? from)
    {
        Follow(from, fields: false);
        return this;
    }

    /// <summary>All that is held anywhere, private or not: what a debugger, a dump or a careless serialiser would meet.</summary>
    public Exposure Within(object? from)
    {
        Follow(from, fields: true);
        return this;
    }

    /// <summary>What a text tells.</summary>
    public Exposure In(string text)
    {
        foreach (var word in Mark().EnumerateMatches(text))
        {
            Words.Add(text.Substring(word.Index, word.Length));
        }

        foreach (Match day in IsoDay().Matches(text))
        {
            if (PartialDate.TryParse(day.ValueSpan, out var date))
            {
                Days.Add(date.Earliest);
            }
        }

        foreach (Match day in ToldDay.Matches(text))
        {
            var month = (Array.IndexOf(Months, day.Groups[2].Value.ToLowerInvariant()) % 12) + 1;
            var number = day.Groups[1].Value == "1er" ? 1 : int.Parse(day.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            Days.Add(new LocalDate(int.Parse(day.Groups[3].ValueSpan, CultureInfo.InvariantCulture), month, number));
        }

        return this;
    }

    private void Follow(object? value, bool fields)
    {
        switch (value)
        {
            case null or Enum or Period or Type or Delegate or Reading or decimal:
                return;
            case string text:
                In(text);
                return;
            case PartialDate date:
                if (date.Precision == DatePrecision.Day)
                {
                    Days.Add(date.Earliest);
                }

                return;
            case LocalDate day:
                Days.Add(day);
                return;
        }

        var type = value.GetType();
        if (type.IsPrimitive || type.Assembly.GetName().Name is "NodaTime" || (!type.IsValueType && !met.Add(value)))
        {
            return;
        }

        if (value is IEnumerable several)
        {
            foreach (var one in several)
            {
                Follow(one, fields);
            }
        }

        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && value is not Exception)
        {
            return;
        }

        if (value is not OverHorizon)
        {
            In(value.ToString()!);
        }

        if (fields)
        {
            foreach (var field in FieldsOf(type))
            {
                Follow(field.GetValue(value), fields);
            }

            return;
        }

        foreach (var property in PropertiesOf(type))
        {
            Follow(property.GetValue(value), fields);
        }
    }

    // The end of a horizon is counted from its start: no day that anybody wrote. It is in what the horizon says of itself too.
    private static PropertyInfo[] PropertiesOf(Type type) => Properties.GetOrAdd(type, static type =>
        [.. type.GetProperties(Open).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike && property is not { Name: nameof(OverHorizon.End), DeclaringType.Name: nameof(OverHorizon) })]);

    private static FieldInfo[] FieldsOf(Type type) => Fields.GetOrAdd(type, static type =>
    {
        var fields = new List<FieldInfo>();
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType!)
        {
            fields.AddRange(at.GetFields(All | BindingFlags.DeclaredOnly));
        }

        return [.. fields];
    });

    [GeneratedRegex(@"zq[a-z]\d{5}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDay();
}

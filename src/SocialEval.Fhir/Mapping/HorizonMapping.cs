using System.Text.RegularExpressions;
using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Time;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>The time given to a goal, from its targets. A threshold on a measure makes nobody succeed or fail: it is not taken.</summary>
internal static partial class HorizonMapping
{
    /// <summary>The horizon, and what was hoped for where a target says it in prose and no level does.</summary>
    public static (Horizon? Horizon, string? Expected) Of(Draft draft, FoundResource from, R4.Goal goal, PartialDate? start, string item, bool hasLevels)
    {
        if (goal.Target.Select(target => Own.Find(target, "horizon")).FirstOrDefault(extension => extension is not null) is { } own)
        {
            return (OwnHorizon(draft, from, goal, own, item), null);
        }

        var time = Latest(from, goal, item) ?? Over(from, goal, start, item);
        Statement? words = null;
        string? expected = null;
        for (var i = 0; i < goal.Target.Count; i++)
        {
            if (Prose(goal.Target[i], i) is not var (path, text))
            {
                continue;
            }

            if (words is null && Duration().IsMatch(text))
            {
                words = Words.Said(draft, from, null, text, null);
                from.Account.Approximated(path, item, "it tells a time: the words of the horizon, whose they are is not said, and no date is made of them");
            }
            else if (expected is null && !hasLevels)
            {
                expected = text;
                from.Account.Approximated(path, item, "the words of level 0, what was hoped for");
            }
            else
            {
                from.Account.Dropped(path, "another wording of what was hoped for, beside the levels", item);
            }
        }

        return (time is null && words is null ? null : new Horizon(time ?? TimeHorizon.Open) { Words = words }, expected);
    }

    /// <summary>The horizon as a journey wrote it, beside the date it is in FHIR.</summary>
    private static Horizon? OwnHorizon(Draft draft, FoundResource from, R4.Goal goal, R4.Extension own, string item)
    {
        for (var i = 0; i < goal.Target.Count; i++)
        {
            from.Account.Kept(FormattableString.Invariant($"target[{i}]"), item, "the horizon");
        }

        var time = Dates.Part(own, "until") is { } date ? TimeHorizon.Until(date)
            : Dates.Part(own, "start") is { } start && Dates.OfParts(own) is { } period ? TimeHorizon.Over(period, start)
            : TimeHorizon.Open;
        return new(time)
        {
            Words = Words.Part(draft, from, own, "words"),
            Derived = Own.Part<R4.FhirBoolean>(own, "derived")?.Value == true,
            Term = Word.Part<Term>(own, "term"),
        };
    }

    private static TimeHorizon? Latest(FoundResource from, R4.Goal goal, string item)
    {
        var due = goal.Target
            .Select((target, i) => (Path: FormattableString.Invariant($"target[{i}].dueDate"), Date: Dates.Of((target.Due as R4.Date)?.Value)))
            .Where(target => target.Date is not null)
            .ToList();
        if (due.Count == 0)
        {
            return null;
        }

        var last = due.Max(target => target.Date)!.Value;
        foreach (var (path, date) in due)
        {
            if (date == last)
            {
                from.Account.Kept(path, item, "the horizon");
            }
            else
            {
                from.Account.Dropped(path, "an earlier date than the last: a version has one horizon", item);
            }
        }

        return TimeHorizon.Until(last);
    }

    private static TimeHorizon? Over(FoundResource from, R4.Goal goal, PartialDate? start, string item)
    {
        for (var i = 0; i < goal.Target.Count; i++)
        {
            var path = FormattableString.Invariant($"target[{i}].dueDuration");
            if (goal.Target[i].Due is not R4.Duration duration)
            {
                continue;
            }

            if (start is { } first && Dates.OfDuration(duration) is { } period)
            {
                from.Account.Kept(path, item, "the horizon, from when the goal holds");
                return TimeHorizon.Over(period, first);
            }

            from.Account.Dropped(path, start is null ? "a duration without a start" : "a duration that is not of whole years, months, weeks or days", item);
        }

        return null;
    }

    private static (string Path, string Text)? Prose(R4.Goal.TargetComponent target, int i) => target.Detail switch
    {
        R4.FhirString { Value: { } text } when Codes.NotBlank(text) is not null => (FormattableString.Invariant($"target[{i}].detailString"), text),
        R4.CodeableConcept { Text: { } text } when Codes.NotBlank(text) is not null => (FormattableString.Invariant($"target[{i}].detailCodeableConcept"), text),
        _ => null,
    };

    [GeneratedRegex(@"\b\d+\s*(?:jours?|semaines?|mois|ans?|années?|semestres?|trimestres?|days?|weeks?|months?|years?)\b|\b(?:avant|d['’]ici|jusqu['’]|until|before|by the end|fin (?:de|du)|end of)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Duration();
}

using System.Collections;
using System.Reflection;
using CsCheck;
using NodaTime;
using SocialEval.Journeys;
using SocialEval.Tests.Some;
namespace SocialEval.Tests.Consents;
public sealed class TallyTemp(ITestOutputHelper output)
{
    [Fact]
    public void Tally()
    {
        var n = int.Parse(Environment.GetEnvironmentVariable("TALLY") ?? "3000");
        var counts = new Dictionary<string, (int Count, string Example, int Size)>();
        int shown = 0, hidden = 0, errors = 0;
        var bySite = new Dictionary<string,int>();
        for (var i = 0; i < n; i++)
        {
            var some = MarkedJourneys.Any.Generate(new PCG((uint)i + 1, 12345UL + (ulong)i), null, out _);
            JourneyView view;
            Forbidden forbidden;
            forbidden = new Forbidden(some.Journey, some.Reading);
            try { view = some.Journey.View(some.Reading); } catch (Exception e) { errors++; Add("EXC " + e.GetType().Name + " " + e.StackTrace!.Split('\n')[0], i, some); continue; }
            foreach (var (where, ex) in new[] { ("view", new Exposure().Through(view)), ("fields", new Exposure().Within(view)) })
            {
                foreach (var w in ex.Words) if (forbidden.Words.TryGetValue(w, out var why)) Add($"{where}: {why} @ {Path(some.Journey.Parts, w)}", i, some); else shown++;
                foreach (var d in ex.Days) if (forbidden.Days.TryGetValue(d, out var why)) Add($"{where}: {why} @ {Path(some.Journey.Parts, d)}", i, some);
            }
            // over-hiding
            var seen = new Exposure().Through(view);
            var all = new Exposure().Through(some.Journey.Parts);
            foreach (var w in all.Words) if (w[2]=='w' && !seen.Words.Contains(w) && !forbidden.Words.ContainsKey(w)) { hidden++; var key = $"HIDDEN {some.Reading.Purpose} {(some.Reading.Reader.IsOutside ? "out" : some.Reading.Reader.PartyId is null ? "in" : "party")} @ {Path(some.Journey.Parts, w)}"; bySite[key] = bySite.GetValueOrDefault(key) + 1; Add2(key, i, some, w); }
        }
        output.WriteLine($"errors {errors} shown {shown} hidden-though-not-forbidden {hidden}");
        foreach (var (k, v) in counts.OrderByDescending(p => p.Value.Count)) output.WriteLine($"{v.Count,6} {k}   [{v.Example}]");
        void Add2(string key, int i, MarkedCase some, string w) => Add(key, i, some, w);
        void Add(string key, int i, MarkedCase some, string w = "") { var size = new Exposure().Through(some.Journey.Parts).Words.Count; if (counts.TryGetValue(key, out var c)) counts[key] = (c.Count + 1, size < c.Size ? $"{i} {w}" : c.Example, Math.Min(size, c.Size)); else counts[key] = (1, $"{i} {w}", size); }
    }
    [Fact]
    public void Show()
    {
        var i = int.Parse(Environment.GetEnvironmentVariable("SHOW") ?? "0");
        var some = MarkedJourneys.Any.Generate(new PCG((uint)i + 1, 12345UL + (ulong)i), null, out _);
        output.WriteLine(some.ToString());
        output.WriteLine("=== VIEW");
        output.WriteLine(Description.Of(some.Journey.View(some.Reading)));
    }
    private static string Path(object root, object mark) => Find(root, mark) ?? "?";
    private static string? Find(object? at, object mark)
    {
        switch (at)
        {
            case null: return null;
            case string s: return Equals(s, mark) ? "" : null;
            case PartialDate d: return mark is LocalDate l && d.Precision == SocialEval.Time.DatePrecision.Day && d.Earliest == l ? "" : null;
        }
        var t = at.GetType();
        if (t.IsPrimitive || t.IsEnum || t.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal) || at is LocalDate or decimal) return null;
        if (at is IEnumerable e) { foreach (var o in e) if (Find(o, mark) is { } p) return p; return null; }
        foreach (var p in t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (p.GetIndexParameters().Length > 0 || p.PropertyType.IsByRefLike || p.Name is "Utf8Json" or "End") continue;
            if (Find(p.GetValue(at), mark) is { } r) return t.Name + "." + p.Name + (r == "" ? "" : "/" + r);
        }
        return null;
    }
}

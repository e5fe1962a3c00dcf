using System.Text.Json.Serialization;

namespace SocialEval.Losses;

/// <summary>A loss report as it is written.</summary>
internal sealed record LossReportWire(string Schema, string Operation, LossCountsWire Counts, LossWire[] Losses)
{
    public static LossReportWire Of(LossReport report)
    {
        var losses = new LossWire[report.Losses.Count];
        for (var i = 0; i < losses.Length; i++)
        {
            var loss = report.Losses[i];
            losses[i] = new(Vocabulary<LossKind>.Of(loss.Kind), loss.File, loss.Path, loss.Source, loss.Journey, loss.Item, loss.Why);
        }

        return new(LossReportJson.Schema, report.Operation, LossCountsWire.Of(report), losses);
    }
}

/// <summary>How many things met each fate.</summary>
internal sealed record LossCountsWire(int Kept, int Approximated, int Dropped, int NotPresent)
{
    public static LossCountsWire Of(LossReport report) => new(
        report.Count(LossKind.Kept), report.Count(LossKind.Approximated), report.Count(LossKind.Dropped), report.Count(LossKind.NotPresent));
}

/// <summary>One line of it.</summary>
internal sealed record LossWire(string Kind, string? File, string Path, string? Source, string? Journey, string? Item, string Why);

/// <summary>How the report is written, worked out when the library is compiled.</summary>
[JsonSerializable(typeof(LossReportWire))]
internal sealed partial class LossReportContext : JsonSerializerContext;

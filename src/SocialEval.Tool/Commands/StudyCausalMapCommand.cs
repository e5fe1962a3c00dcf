using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;
using SocialEval.Journeys;
using SocialEval.Research;
using SocialEval.Research.CausalMaps;
using SocialEval.Research.Tables;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>What led to what as people told it, how many said so, and which ways through the map nobody told.</summary>
internal sealed class StudyCausalMapCommand : StudyDocumentCommand
{
    private readonly Option<string> from = new("--from") { HelpName = "FACTOR", Description = "The factor from which ways are traced" };
    private readonly Option<string> to = new("--to") { HelpName = "FACTOR", Description = "The factor to which they lead" };
    private readonly Option<string> group = new("--group") { HelpName = "GROUP", Description = "Only what tellers of a group told, as column=value" };
    private readonly CountOption least = new("--at-least", "Only what so many people told", 1);
    private readonly CountOption paths = new("--max-paths", "How many ways to stop at", 1_000);
    private readonly OppositesOption opposites = new();
    private readonly Option<bool> combined = new("--combine-opposites") { Description = "Draws a factor and its opposite as one; nothing is taken from anything" };
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written", [("text", OutputFormat.Text), ("json", OutputFormat.Json)]);
    private readonly WordOption<string> language = Shared.Language();

    public StudyCausalMapCommand(Surroundings surroundings, Messages messages)
        : base("causal-map", StudySentences.Of("causal-map"), surroundings, messages)
    {
        foreach (var option in new Option[] { from, to, group, least, paths, opposites, combined, format, language })
        {
            Add(option);
        }

        Validators.Add(RefuseHalf);
    }

    protected override void Answer(ParseResult line, Table table, IBufferWriter<byte> answer) =>
        Answer(line, CausalMapTable.Read(table, [.. opposites.In(line)]), answer);

    protected override void Answer(ParseResult line, ReadOnlyMemory<byte> document, IBufferWriter<byte> answer)
    {
        var map = CausalMapJson.Read(document);
        Answer(line, opposites.In(line) is { Length: > 0 } given ? CausalMap.Of(map.Links, map.Tellers, [.. given]) : map, answer);
    }

    private void Answer(ParseResult line, CausalMap map, IBufferWriter<byte> answer)
    {
        var drawn = line.GetValue(combined) ? map.WithOppositesCombined() : map;
        if (line.GetValue(group) is { } members)
        {
            drawn = drawn.ToldBy(members);
        }

        drawn = drawn.ToldByAtLeast(least.In(line));
        Robustness? robustness = null;
        Tracing? tracing = null;
        if (line.GetValue(from) is { } start && line.GetValue(to) is { } end)
        {
            RefuseUnknown(drawn, start, end);
            robustness = drawn.RobustnessBetween(start, end);
            tracing = drawn.Trace(start, end, paths.In(line));
        }

        if (format.In(line) == OutputFormat.Json)
        {
            CausalMapJson.Write(drawn, robustness, tracing, answer);
            answer.Write("\n"u8);
        }
        else
        {
            Tell(CausalMapText.Of(drawn, robustness, tracing, language.In(line)), answer);
        }
    }

    private static void RefuseUnknown(CausalMap map, string start, string end)
    {
        var problems = new List<Problem>();
        foreach (var (option, factor) in new[] { ("--from", start), ("--to", end) })
        {
            if (!map.Factors.Any(known => known.Name == factor))
            {
                problems.Add(new(option, $"'{factor}'", map.Factors.IsEmpty ? "a factor, and nobody told of any here" : $"one of {string.Join(", ", map.Factors.Select(known => $"'{known.Name}'"))}"));
            }
        }

        if (problems.Count > 0)
        {
            throw new InvalidDocumentException([.. problems]);
        }
    }

    private void RefuseHalf(CommandResult line)
    {
        var start = Given(line, from);
        var end = Given(line, to);
        if (start is null != end is null)
        {
            line.AddError($"{(start is null ? "--to" : "--from")}: ways lead from one factor to another; expected --from and --to");
        }
        else if (start is not null && start == end)
        {
            line.AddError($"--to: '{end}' is at both ends; expected two factors");
        }
    }

    private static string? Given(CommandResult line, Option<string> option) => line.GetResult(option) is { Tokens: [.., var token] } ? token.Value : null;
}

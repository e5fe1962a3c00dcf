using System.Buffers;
using System.CommandLine;
using SocialEval.Research.Saturation;
using SocialEval.Research.Tables;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>What each interview brought that was new, and what other orders of the same interviews would have given.</summary>
internal sealed class StudySaturationCommand : StudyDocumentCommand
{
    private const int MostOrders = 1_000_000;

    private static readonly SaturationRule Usual = new();

    private readonly CountOption atFirst = new("--base", "How many interviews the base has", Usual.Base);
    private readonly CountOption run = new("--run", "How many interviews in a row are looked at together", Usual.Run);
    private readonly ShareOption threshold = new("--threshold", "How many new themes a run may bring, as a share of those of the base", Usual.Threshold);
    private readonly CountOption orders = new("--orders", "How many other orders of the interviews are drawn; 0 for none", 1_000, least: 0, most: MostOrders);
    private readonly SeedOption seed = new();
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written", [("text", OutputFormat.Text), ("json", OutputFormat.Json)]);
    private readonly WordOption<string> language = Shared.Language();

    public StudySaturationCommand(Surroundings surroundings, Messages messages)
        : base("saturation", StudySentences.Of("saturation"), surroundings, messages)
    {
        foreach (var option in new Option[] { atFirst, run, threshold, orders, seed, format, language })
        {
            Add(option);
        }
    }

    protected override void Answer(ParseResult line, Table table, IBufferWriter<byte> answer)
    {
        var rule = new SaturationRule { Base = atFirst.In(line), Run = run.In(line), Threshold = threshold.In(line) };
        Answer(line, ThemeSaturation.Of(Interviews.Read(table), rule, orders.In(line), seed.In(line)), answer);
    }

    // What the document says of the rule holds where the command line says nothing.
    protected override void Answer(ParseResult line, ReadOnlyMemory<byte> document, IBufferWriter<byte> answer)
    {
        var read = InterviewsJson.Read(document);
        var rule = new SaturationRule
        {
            Base = line.GetResult(atFirst) is null ? read.Base ?? Usual.Base : atFirst.In(line),
            Run = line.GetResult(run) is null ? read.Run ?? Usual.Run : run.In(line),
            Threshold = line.GetResult(threshold) is null ? read.Threshold ?? Usual.Threshold : threshold.In(line),
        };
        Answer(
            line,
            read.Interviews is { } interviews ? ThemeSaturation.Of(interviews, rule, orders.In(line), seed.In(line)) : ThemeSaturation.OfCounts(read.NewThemes ?? [], rule),
            answer);
    }

    private void Answer(ParseResult line, ThemeSaturation found, IBufferWriter<byte> answer)
    {
        if (format.In(line) == OutputFormat.Json)
        {
            SaturationJson.Write(found, answer);
            answer.Write("\n"u8);
        }
        else
        {
            Tell(SaturationText.Of(found, language.In(line)), answer);
        }
    }
}

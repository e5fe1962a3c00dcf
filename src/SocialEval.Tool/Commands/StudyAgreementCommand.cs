using System.Buffers;
using System.CommandLine;
using SocialEval.Research.Coders;
using SocialEval.Research.Tables;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>How far people who coded the same units agree, and what there is to talk about.</summary>
internal sealed class StudyAgreementCommand : StudyTableCommand
{
    private const int MostDraws = 1_000_000;

    private readonly WordOption<MeasurementLevel> level = new(
        "--level",
        "What the categories are to each other",
        [("nominal", MeasurementLevel.Nominal), ("ordinal", MeasurementLevel.Ordinal), ("interval", MeasurementLevel.Interval), ("ratio", MeasurementLevel.Ratio)],
        isRequired: true);

    private readonly NamesOption categories = new("--categories", "The categories that could be chosen, in their order where they have one (default: those that were)");
    private readonly NamesOption coders = new("--coders", "The columns of the coders (default: all after the first)");
    private readonly CountOption draws = new("--draws", "How often the units are drawn again for the ranges; 0 for no ranges", 1_000, least: 0, most: MostDraws);
    private readonly SeedOption seed = new();
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written", [("text", OutputFormat.Text), ("json", OutputFormat.Json)]);
    private readonly WordOption<string> language = Shared.Language();

    public StudyAgreementCommand(Surroundings surroundings, Messages messages)
        : base("agreement", StudySentences.Of("agreement"), surroundings, messages)
    {
        foreach (var option in new Option[] { level, categories, coders, draws, seed, format, language })
        {
            Add(option);
        }
    }

    protected override void Answer(ParseResult line, Table table, IBufferWriter<byte> answer)
    {
        var codings = Codings.Read(table, level.In(line), [.. categories.In(line)], [.. coders.In(line)]);
        var agreement = codings.Agreement(new Resampling { Draws = draws.In(line), Seed = seed.In(line) });
        if (format.In(line) == OutputFormat.Json)
        {
            AgreementJson.Write(agreement, codings.Disagreements(), answer);
            answer.Write("\n"u8);
        }
        else
        {
            Tell(AgreementText.Of(agreement, codings.Disagreements(), language.In(line)), answer);
        }
    }
}

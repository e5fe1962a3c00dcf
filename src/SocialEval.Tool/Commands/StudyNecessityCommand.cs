using System.Buffers;
using System.CommandLine;
using SocialEval.Research.Qca;
using SocialEval.Research.Qca.Telling;
using SocialEval.Research.Tables;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>What an outcome, and its absence, never go without.</summary>
internal sealed class StudyNecessityCommand : StudyTableCommand
{
    private readonly CasesOptions cases;
    private readonly ShareOption inclusion = new("--incl-cut", "The inclusion from which on something is necessary", 0.9);
    private readonly ShareOption coverage = new("--cov-cut", "The coverage it takes to be worth saying", 0.6);
    private readonly ShareOption relevance = new("--ron-cut", "The relevance it takes to be worth saying", 0);
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written", [("text", OutputFormat.Text), ("json", OutputFormat.Json)]);
    private readonly WordOption<string> language = Shared.Language();

    public StudyNecessityCommand(Surroundings surroundings, Messages messages)
        : base("necessity", StudySentences.Of("necessity"), surroundings, messages)
    {
        cases = new(this);
        foreach (var option in new Option[] { inclusion, coverage, relevance, format, language })
        {
            Add(option);
        }
    }

    protected override void Answer(ParseResult line, Table table, IBufferWriter<byte> answer)
    {
        var compared = cases.Cases(line, table);
        var options = new NecessityOptions { InclusionCut = inclusion.In(line), CoverageCut = coverage.In(line), RelevanceCut = relevance.In(line) };
        var outcome = Necessity.Of(compared, options);
        var absence = Necessity.Of(compared.Negated(), options);
        Warn(compared.Undecided);
        if (format.In(line) == OutputFormat.Json)
        {
            AnalysisJson.Write(outcome, absence, answer);
            answer.Write("\n"u8);
        }
        else
        {
            Tell(AnalysisText.Of(outcome, absence, language.In(line)), answer);
        }
    }
}

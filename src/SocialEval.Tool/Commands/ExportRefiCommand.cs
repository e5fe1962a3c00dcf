using System.CommandLine;
using System.Security.Cryptography;
using NodaTime;
using SocialEval.Losses;
using SocialEval.Research.Out;
using SocialEval.Research.Refi;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Writes people's words as a project for qualitative analysis. Names in it are made with bytes that nobody keeps.</summary>
internal sealed class ExportRefiCommand : ExportFormatCommand
{
    private readonly Option<RefiCodebook> codebook = new("--codebook")
    {
        HelpName = "FILE",
        Description = "A codebook (.qdc) or a project whose codes go with the words",
        CustomParser = result =>
        {
            var name = result.Tokens[^1].Value;
            try
            {
                var read = RefiImport.Read(new(name, File.ReadAllBytes(name)));
                foreach (var problem in read.Problems)
                {
                    result.AddError($"--codebook: {problem}");
                }

                return read.Codebook;
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
            {
                result.AddError($"--codebook: {Refusal.Unreadable(name, unreadable)}");
                return null;
            }
        },
    };

    public ExportRefiCommand(Surroundings surroundings, Messages messages)
        : base("refi", "Writes words as a project (.qdpx) for programs of qualitative analysis, REFI-QDA", [.. Purposes.Words.Where(word => word.Meaning is not (Purpose.Support or Purpose.OwnUse))], surroundings, messages) => Add(codebook);

    protected override (int Exported, LossReport Losses) Write(ParseResult line, IEnumerable<Journey> journeys, (Purpose Purpose, LocalDate AsOf, LocalDate Today) reading, Stream document)
    {
        var terms = new RefiTerms(reading.Purpose, reading.Today, RandomNumberGenerator.GetBytes(ExportTerms.ShortestSecret))
        {
            AsOf = reading.AsOf,
            Codebook = line.GetValue(codebook) ?? RefiCodebook.Empty,
        };
        var result = RefiExport.Write(journeys, document, terms);
        return ((int)result.Journeys, result.Losses);
    }
}

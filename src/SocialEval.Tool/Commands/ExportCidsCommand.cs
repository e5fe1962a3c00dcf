using System.CommandLine;
using System.Security.Cryptography;
using NodaTime;
using SocialEval.Exchange;
using SocialEval.Losses;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Writes journeys as Common Impact Data Standard. Names in the document are made with bytes that nobody keeps.</summary>
internal sealed class ExportCidsCommand : ExportFormatCommand
{
    private readonly Option<string> organisation = new("--organisation") { HelpName = "NAME", Description = "The legal name of whoever gives the document", Required = true };
    private readonly Option<Uri> address;
    private readonly WordOption<string> language = Shared.Language();
    private readonly VocabularyOption vocabulary = new("--vocabulary");

    public ExportCidsCommand(Surroundings surroundings, Messages messages)
        : base("cids", "Writes outcomes and reports in words as Common Impact Data Standard, JSON-LD", [.. Purposes.Words.Where(word => word.Meaning is not (Purpose.Support or Purpose.OwnUse))], surroundings, messages)
    {
        address = new("--address")
        {
            HelpName = "URI",
            Description = "Its address on the web, by which the document names it",
            Required = true,
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[^1].Value, UriKind.Absolute, out var uri))
                {
                    return uri;
                }

                result.AddError($"--address: '{result.Tokens[^1].Value}' is no address; expected one such as https://service.example/");
                return null;
            },
        };
        foreach (var option in new Option[] { organisation, address, language, vocabulary })
        {
            Add(option);
        }
    }

    protected override (int Exported, LossReport Losses) Write(ParseResult line, IEnumerable<Journey> journeys, (Purpose Purpose, LocalDate AsOf, LocalDate Today) reading, Stream document)
    {
        var terms = new CidsTerms(
            reading.Purpose, reading.Today, new(line.GetRequiredValue(address), line.GetRequiredValue(organisation)), RandomNumberGenerator.GetBytes(CidsTerms.ShortestSecret))
        {
            AsOf = reading.AsOf,
            Language = language.In(line),
            Vocabulary = vocabulary.In(line),
        };
        var result = CidsExport.Write(journeys, terms, document);
        return (result.Exported, result.Losses);
    }
}

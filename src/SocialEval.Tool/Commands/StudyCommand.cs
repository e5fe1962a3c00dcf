using System.CommandLine;
using System.Text;
using SocialEval.Studies;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>What looks across cases or journeys; each study is a command of its own. Without a name, lists them.</summary>
internal sealed class StudyCommand : Command
{
    private readonly WordOption<string> language = Shared.Language();

    public StudyCommand(Surroundings surroundings, Messages messages)
        : base("study", "Looks across cases or journeys; without a name, lists the studies there are")
    {
        AddOfJourneys(surroundings, messages);
        Add(new StudyQcaCommand(surroundings, messages));
        Add(new StudyNecessityCommand(surroundings, messages));
        Add(new StudyCalibrateCommand(surroundings, messages));
        Add(new StudyAgreementCommand(surroundings, messages));
        Add(new StudyCausalMapCommand(surroundings, messages));
        Add(new StudySaturationCommand(surroundings, messages));
        Add(language);
        SetAction(async (line, cancellation) =>
        {
            var widest = Subcommands.Max(study => study.Name.Length);
            var list = new StringBuilder();
            foreach (var study in Subcommands)
            {
                list.Append(study.Name.PadRight(widest + 2)).Append(StudySentences.In(study.Name, language.In(line))).Append('\n');
            }

            await using var run = new Run(surroundings, messages);
            return await run.WriteAsync(Encoding.UTF8.GetBytes(list.ToString()), cancellation);
        });
    }

    private void AddOfJourneys(Surroundings surroundings, Messages messages)
    {
        var domains = new NamesOption("--domains", "The domains of change people agreed on; a story of another counts as any other change");
        var frame = new Option<string>("--frame") { HelpName = "FRAME", Description = "The frame that the marks of the triangle have in common", Required = true };
        frame.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError("--frame: '' names no frame");
            }
        });
        Add(new StudyJourneysCommand("heard", static _ => new Heard(), surroundings, messages));
        Add(new StudyJourneysCommand("agreements", static _ => new Agreements(), surroundings, messages));
        Add(new StudyJourneysCommand("lasting", static _ => new Lasting(), surroundings, messages));
        Add(new StudyJourneysCommand("divergences", static _ => new Divergences(), surroundings, messages));
        Add(new StudyJourneysCommand("stories-by-domain", line => new StoriesByDomain(domains.In(line)), surroundings, messages) { domains });
        Add(new StudyJourneysCommand("signification-patterns", line => new SignificationPatterns(line.GetRequiredValue(frame)), surroundings, messages) { frame });
        Add(new StudyJourneysCommand("rhythms", static _ => new Rhythms(), surroundings, messages));
    }
}

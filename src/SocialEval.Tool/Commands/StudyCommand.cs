using System.CommandLine;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>What looks across cases or journeys; each study is a command of its own.</summary>
internal sealed class StudyCommand : Command
{
    public StudyCommand(Surroundings surroundings, Messages messages)
        : base("study", "Looks across cases or journeys")
    {
        Add(new StudyQcaCommand(surroundings, messages));
        Add(new StudyNecessityCommand(surroundings, messages));
        Add(new StudyCalibrateCommand(surroundings, messages));
        Add(new StudyAgreementCommand(surroundings, messages));
        Add(new StudyCausalMapCommand(surroundings, messages));
        Add(new StudySaturationCommand(surroundings, messages));
    }
}

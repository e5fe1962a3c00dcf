using System.CommandLine;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Writes journeys for other systems; each format is a command of its own.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(Surroundings surroundings, Messages messages)
        : base("export", "Writes journeys for another system, as far as people agreed to the purpose")
    {
        Add(new ExportCidsCommand(surroundings, messages));
        Add(new ExportRefiCommand(surroundings, messages));
    }
}

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
        Add(new ExportRecordsCommand("fhir", "Writes HL7 FHIR R4, as the Person-Centered Outcomes guide has it", ExportForm.Fhir, surroundings, messages));
        Add(new ExportRecordsCommand("tddui", "Writes the French exchange of the personal file of social and medico-social services (TDDUI)", ExportForm.Tddui, surroundings, messages));
        Add(new ExportRefiCommand(surroundings, messages));
    }
}

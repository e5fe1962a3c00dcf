using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using SocialEval.Losses;

namespace SocialEval.Fhir;

/// <summary>Reads the records of another system, in FHIR R4 as the Person-Centered Outcomes guide writes it, into journeys.</summary>
/// <remarks>
/// <para>One journey for each patient. Who speaks is never guessed: a missing performer is an unknown voice, a status nobody
/// signed is no assessment, a code nobody knows is no level. Agreement and consent are not in these records; their absence is
/// told, never filled in.</para>
/// <para>What cannot be read is a problem with its place, and everything else is still read. The same files give the same
/// journeys, with the same ids.</para>
/// </remarks>
public static class FhirImport
{
    /// <summary>What a loss report of this import says was done.</summary>
    public const string Operation = "import fhir";

    /// <summary>Reads files together: references from one to another are followed.</summary>
    /// <param name="files">The files, each one resource or one bundle.</param>
    /// <param name="options">What the host knows of them.</param>
    public static FhirImportResult Read(IEnumerable<FhirFile> files, FhirImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new();
        var problems = new List<FhirProblem>();
        var index = new ResourceIndex(problems);
        foreach (var file in files)
        {
            foreach (var resource in FileReading.Read(file, problems))
            {
                index.Add(resource);
            }
        }

        var journeys = JourneyMapping.Map(index, options, problems);
        var losses = index.All.SelectMany(resource => resource.Account.Close()).ToArray();
        return new(Sequence.Of<Journey>(journeys), new LossReport { Operation = Operation, Losses = Sequence.Of<Loss>(losses) }, Sequence.Of<FhirProblem>(problems.ToArray()));
    }
}

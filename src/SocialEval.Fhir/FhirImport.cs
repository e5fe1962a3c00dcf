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
        var index = new HeldResources(problems);
        foreach (var file in files)
        {
            foreach (var resource in FileReading.Read(file, problems))
            {
                index.Add(resource);
            }
        }

        var journeys = JourneyMapping.Map(index, options, problems);
        var losses = index.All.SelectMany(resource => resource.Account.Close(resource.Raw)).ToArray();
        return new(Sequence.Of<Journey>(journeys), new LossReport { Operation = Operation, Losses = Sequence.Of<Loss>(losses) }, Sequence.Of<FhirProblem>(problems.ToArray()));
    }

    /// <summary>Reads files too large to hold, and gives one person's journey after the other: what is held is where each resource is,
    /// what is one person's, and what those who take part in several journeys have become.</summary>
    /// <remarks>
    /// <para>Journeys, their order, losses and problems are those of <see cref="Read"/>. Each result has one journey at the most, what
    /// became of its records, and what could not be read since the result before; the last ones have no journey, but what became of
    /// all that is shared, or nobody's. So losses are told person by person, and not in the order of the files.</para>
    /// <para>A file is gone through once to find the resources in it, before the first journey; one that is broken anywhere is refused
    /// whole. Each record is then read where it lies. A person on their own has everything, and all of it is held. A record written
    /// inside one person's record, and named from another person's, is told as the first person's only.</para>
    /// </remarks>
    /// <param name="sources">The files, each one resource, one bundle, or lines of either.</param>
    /// <param name="options">What the host knows of them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">A file cannot be opened or read.</exception>
    public static IEnumerable<FhirImportResult> ReadEach(IEnumerable<FhirSource> sources, FhirImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return EachJourney.Read(sources, options ?? new(), cancellationToken);
    }
}

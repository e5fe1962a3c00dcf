using SocialEval.Fhir;
using SocialEval.Losses;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Reads FHIR files person by person, where they are large or a resource a line: they are read twice, and never held.</summary>
internal sealed class FhirStream
{
    // What is no larger is held, and its losses are told in the order of the files.
    private const long Large = 16 << 20;

    private readonly string operation;
    private readonly List<InputFile> files = [];
    private readonly int[] counts = new int[Enum.GetValues<LossKind>().Length];

    private FhirStream(string operation) => this.operation = operation;

    /// <summary>Whether what became of each thing is kept, and not only how much became of what.</summary>
    public bool KeepsLosses { get; init; }

    /// <summary>How many journeys were read.</summary>
    public int Journeys { get; private set; }

    /// <summary>What could not be read.</summary>
    public List<Refusal> Refusals { get; } = [];

    public List<Loss> Losses { get; } = [];

    /// <summary>How many files there were to read.</summary>
    public int Files => files.Count;

    public LossReport Report => new() { Operation = operation, Losses = Sequence.Of<Loss>(Losses.ToArray()) };

    /// <summary>How much became of what, as a line.</summary>
    public string Summary => $"{operation}: {counts[(int)LossKind.Kept]} kept, {counts[(int)LossKind.Approximated]} approximated, {counts[(int)LossKind.Dropped]} dropped, {counts[(int)LossKind.NotPresent]} not present in the source";

    /// <summary>The files, where they are to be read so; nothing where they are held. Standard input cannot be read twice, and is held.</summary>
    public static FhirStream? Of(string format, IEnumerable<string> names, bool keepsLosses)
    {
        if (format is not ("fhir" or "tddui"))
        {
            return null;
        }

        var stream = new FhirStream(format == "fhir" ? FhirImport.Operation : TdduiImport.Operation) { KeepsLosses = keepsLosses };
        foreach (var (file, refusal) in InputFiles.Of(names))
        {
            if (file is not null)
            {
                stream.files.Add(file);
            }
            else
            {
                stream.Refusals.Add(refusal!);
            }
        }

        var isMeant = stream.files.Exists(file => file.Arrangement == Arrangement.Lines) || stream.files.Sum(file => file.Length ?? 0) > Large;
        return isMeant && !stream.files.Exists(file => file.IsStandardInput) ? stream : null;
    }

    /// <summary>The journeys, one after the other; what else there is to say is known when they all came.</summary>
    public IEnumerable<Journey> Read(Surroundings surroundings, CancellationToken cancellation)
    {
        files.RemoveAll(file => !CanBeRead(file, surroundings));
        var sources = files.Select(file => new FhirSource(file.Name, () => file.Open(surroundings)) { IsLines = file.Arrangement == Arrangement.Lines });
        using var results = FhirImport.ReadEach(sources, cancellationToken: cancellation).GetEnumerator();
        while (Next(results) is { } result)
        {
            Note(result);
            for (var i = 0; i < result.Journeys.Count; i++)
            {
                yield return result.Journeys[i];
            }
        }
    }

    private void Note(FhirImportResult result)
    {
        foreach (var loss in result.Losses.Losses)
        {
            counts[(int)loss.Kind]++;
        }

        Losses.AddRange(KeepsLosses ? result.Losses.Losses : []);
        Refusals.AddRange(result.Problems.Select(FhirReading.Refusal));
        Journeys += result.Journeys.Count;
    }

    private bool CanBeRead(InputFile file, Surroundings surroundings)
    {
        try
        {
            file.Open(surroundings).Dispose();
            return true;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Refusals.Add(Refusal.Unreadable(file.Name, unreadable));
            return false;
        }
    }

    // A file that is taken away while it is read ends the reading: what is left of the others cannot be told apart any more.
    private FhirImportResult? Next(IEnumerator<FhirImportResult> results)
    {
        try
        {
            return results.MoveNext() ? results.Current : null;
        }
        catch (IOException unreadable)
        {
            Refusals.Add(Refusal.Unreadable(files.Count == 1 ? files[0].Name : operation, unreadable));
            return null;
        }
    }
}

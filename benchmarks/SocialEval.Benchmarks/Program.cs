using BenchmarkDotNet.Running;
using SocialEval.Benchmarks.Comparing;
using SocialEval.Benchmarks.Growing;
using SocialEval.Benchmarks.Invented;
using SocialEval.Benchmarks.Ratios;
using SocialEval.Benchmarks.Records;
using SocialEval.Benchmarks.Studying;

switch (args)
{
    // The table of docs/benchmarks.md.
    case ["ratios"]:
        RatioTable.Write(Console.Out);
        break;

    // What many pages cost in memory.
    case ["pages", var pages]:
        RatioTable.WritePageMemory(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        break;

    // Agreement between coders beside another program, and how it grows.
    case ["agreement"]:
        AgreementTable.Write(Console.Out);
        break;

    // Comparative analysis, against sympy where it is on the machine.
    case ["comparing"]:
        ComparingTable.Write(Console.Out);
        break;
    case ["comparing", "noisy"]:
        ComparingTable.WriteNoisy(Console.Out);
        break;

    // Studies over files of journeys: all of it, or one part.
    case ["studies"]:
        StudyTable.Write(Console.Out);
        break;
    case ["studies", "engine"]:
        StudyTable.AgainstEngine(Console.Out);
        break;
    case ["studies", "cores"]:
        StudyTable.OnTwoCores(Console.Out);
        break;
    case ["studies", "memory", var journeys]:
        StudyTable.WriteMemory(int.Parse(journeys, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        break;

    // Records of other systems: FHIR in, REFI-QDA out.
    case ["fhir"]:
        FhirTable.Write(Console.Out);
        break;
    case ["fhir", "memory", var way, var goals]:
        FhirTable.WriteMemory(way, int.Parse(goals, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["fhir", "bundle", var goals]:
        using (var output = Console.OpenStandardOutput())
        {
            InventedBundle.Write(int.Parse(goals, System.Globalization.CultureInfo.InvariantCulture), output);
        }

        break;
    case ["refi"]:
        RefiTable.Write(Console.Out);
        break;

    // How everything grows with each list of a journey: all of them, or those of a name.
    case ["growth"]:
        GrowthTable.Write(Console.Out);
        break;
    case ["growth", var part]:
        GrowthTable.Write(Console.Out, part);
        break;

    // Invented journeys as lines, for measuring whole processes.
    case ["lines", var count]:
        using (var lines = new JourneyLines(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)))
        using (var output = Console.OpenStandardOutput())
        {
            lines.CopyTo(output);
        }

        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

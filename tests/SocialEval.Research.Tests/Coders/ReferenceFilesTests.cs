using System.Text.Json;
using SocialEval.Research.Coders;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Coders;

/// <summary>Coefficients worked out with other programs, read where they lie beside the repository. Where they are not there, the test
/// says so and ends.</summary>
public sealed class ReferenceFilesTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_coefficient_agrees()
    {
        var folder = Repository.Path("..", "shared", "data", "methods", "agreement");
        if (!Directory.Exists(folder))
        {
            output.WriteLine("The reference coefficients are not beside the repository: nothing was checked.");
            return;
        }

        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            var reference = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            var table = Table.Parse(File.ReadAllText(Path.ChangeExtension(file, ".csv")));
            foreach (var alpha in reference.GetProperty("krippendorff").EnumerateObject())
            {
                var level = Enum.Parse<MeasurementLevel>(alpha.Name, ignoreCase: true);
                var codings = Codings.Read(table, level);
                var agreement = codings.Agreement(Resampling.None);
                output.WriteLine($"{Path.GetFileName(file)}, {alpha.Name}");

                // The program of the reference does not divide by m − 1 where nothing is missing; another one in the same file does.
                var isComplete = agreement.Units == agreement.Compared && table.Rows.All(row => !row.Cells.Contains("NA"));
                Agrees(agreement.Alpha, isComplete && codings.Coders.Count > 2 ? Coefficient(reference, "krippAlpha_irrCAC") : alpha.Value, isComplete && codings.Coders.Count > 2 ? 5e-6 : 1e-12);
                Agrees(agreement.Ac1, Coefficient(reference, "gwetAC1"), 5e-6);
                Agrees(agreement.Fleiss, Coefficient(reference, "fleissKappa_irrCAC"), 5e-6);
                Agrees(agreement.Cohen, Member(reference, "cohenKappa"), 1e-12);
                if (level != MeasurementLevel.Nominal)
                {
                    Agrees(agreement.CohenLinear, Member(reference, "cohenKappa_linear"), 1e-12);
                    Agrees(agreement.CohenQuadratic, Member(reference, "cohenKappa_squared"), 1e-12);
                    Agrees(agreement.Ac2Linear, Coefficient(reference, "gwetAC2_linear"), 5e-6);
                    Agrees(agreement.Ac2Quadratic, Coefficient(reference, "gwetAC2_quadratic"), 5e-6);
                    Agrees(agreement.Ac2Ordinal, Coefficient(reference, "gwetAC2_ordinal"), 5e-6);
                }
            }
        }
    }

    private static JsonElement? Member(JsonElement reference, string name) => reference.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Coefficient(JsonElement reference, string name) => Member(reference, name)?.GetProperty("coeff");

    // What the reference does not give, or could not, is not checked.
    private static void Agrees(Coefficient own, JsonElement? expected, double within)
    {
        if (expected is { ValueKind: JsonValueKind.Number } known)
        {
            PublishedValuesTests.Value(own).Should().BeApproximately(known.GetDouble(), within);
        }
    }
}

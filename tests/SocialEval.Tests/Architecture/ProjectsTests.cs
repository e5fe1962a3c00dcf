using System.Xml.Linq;

namespace SocialEval.Tests.Architecture;

public sealed class ProjectsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["SocialEval"] = [],
        ["SocialEval.Exchange"] = ["SocialEval"],
        ["SocialEval.Fhir"] = ["SocialEval"],
        ["SocialEval.Reporting"] = ["SocialEval", "SocialEval.Research"],
        ["SocialEval.Research"] = ["SocialEval"],
        ["SocialEval.Tool"] = ["SocialEval", "SocialEval.Exchange", "SocialEval.Fhir", "SocialEval.Reporting", "SocialEval.Research"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.EnumerateFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_depends_only_on_those_it_may(string project) =>
        References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension)
            .Should().BeSubsetOf(Allowed.GetValueOrDefault(project) ?? throw new InvalidOperationException($"'{project}' is in no room of the house; expected one of {string.Join(", ", Allowed.Keys)}."));

    [Fact]
    public void The_core_brings_NodaTime_and_nothing_else() =>
        Rooms.Library.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name is not "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeSubsetOf(["NodaTime", "NodaTime.Serialization.SystemTextJson"]);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_its_own_tests_see_inside_a_package(string project) =>
        References(project, "InternalsVisibleTo").Should().BeSubsetOf([$"{project}.Tests"]);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.Path("src", project, $"{project}.csproj")).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
}

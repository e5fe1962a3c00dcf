using System.Reflection;

namespace SocialEval.Exchange.Tests;

public sealed class PackageTests
{
    [Fact]
    public void The_assembly_bears_the_name_of_its_package() =>
        Assembly.Load("SocialEval.Exchange").GetName().Name.Should().Be("SocialEval.Exchange");

    [Fact]
    public void It_brings_the_core_and_nothing_else() =>
        typeof(CarnetDeBordImport).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeSubsetOf(["SocialEval", "NodaTime"]);
}

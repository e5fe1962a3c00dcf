using System.Reflection;

namespace SocialEval.Fhir.Tests;

public sealed class PackageTests
{
    [Fact]
    public void The_assembly_bears_the_name_of_its_package()
    {
        var assembly = Assembly.Load("SocialEval.Fhir");

        assembly.GetName().Name.Should().Be("SocialEval.Fhir");
    }
}

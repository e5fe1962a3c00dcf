using System.Reflection;

namespace SocialEval.Tool.Tests;

public sealed class PackageTests
{
    [Fact]
    public void The_assembly_bears_the_name_of_its_package()
    {
        var assembly = Assembly.Load("SocialEval.Tool");

        assembly.GetName().Name.Should().Be("SocialEval.Tool");
    }
}

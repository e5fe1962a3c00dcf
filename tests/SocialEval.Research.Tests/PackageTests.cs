using System.Reflection;

namespace SocialEval.Research.Tests;

public sealed class PackageTests
{
    [Fact]
    public void The_package_depends_on_SocialEval_and_on_what_reads_and_writes_tables() =>
        Assembly.Load("SocialEval.Research").GetReferencedAssemblies().Select(name => name.Name)
            .Where(name => !name!.StartsWith("System", StringComparison.Ordinal)).Should().BeSubsetOf(["SocialEval", "NodaTime", "CsvHelper", "Parquet"]);
}

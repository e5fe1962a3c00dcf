namespace SocialEval.Fhir.Tests;

/// <summary>Files written for these tests, of invented people.</summary>
internal static class Fixtures
{
    public static FhirFile Read(string name)
    {
        using var stream = typeof(Fixtures).Assembly.GetManifestResourceStream($"SocialEval.Fhir.Tests.Fixtures.{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new(name, bytes.ToArray());
    }
}

using System.Text;

namespace SocialEval.Tests.Json;

/// <summary>Journeys as files hold them: one with most of what the format has, and those of the documentation.</summary>
internal static class Example
{
    /// <summary>The journey of Amina, invented.</summary>
    public static byte[] Amina { get; } = File.ReadAllBytes(Repository.Path("tests", "SocialEval.Tests", "Json", "amina.json"));

    public static string AminaText => Encoding.UTF8.GetString(Amina);

    /// <summary>The names of all example files.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Path("docs", "examples"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static byte[] Read(string file) => File.ReadAllBytes(Repository.Path("docs", "examples", file));

    /// <summary>Amina's journey with a piece of its text replaced, which must be there.</summary>
    public static byte[] With(string piece, string replacement)
    {
        AminaText.Should().Contain(piece);
        return Encoding.UTF8.GetBytes(AminaText.Replace(piece, replacement, StringComparison.Ordinal));
    }
}

using System.Xml.Linq;
using System.Xml.Schema;
using NodaTime;
using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

/// <summary>Files written here against the official schemas, read where they lie beside the repository. Where they are not there, the
/// test says so and ends; what <see cref="Structure"/> checks holds everywhere.</summary>
public sealed class SchemaTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_project_validates()
    {
        var code = RefiCode.Of("Cuisiner") with { Color = "#3c3", Description = "Faire à manger\r\npour d'autres", Codes = [RefiCode.Of("Le dimanche")] };
        var terms = Written.Terms() with
        {
            Codebook = new([code]),
            Codings = [new("j1", "t1", 0, 2, code.Id) { Coder = "Lina", On = Instant.FromUtc(2025, 5, 2, 10, 30) }, new("j1", "t1", 1, 3, code.Id)],
        };

        var written = await Written.OfAsync(terms, Written.Journey("j1", "Un 🏠", "Deux\r\n« é »"), Written.Journey("j2", "<&>"));

        Problems("Project.xsd", written.Project).Should().BeEmpty();
    }

    [Fact]
    public async Task A_project_of_nothing_validates()
    {
        var written = await Written.OfAsync();

        Problems("Project.xsd", written.Project).Should().BeEmpty();
    }

    [Fact]
    public void A_codebook_validates()
    {
        using var stream = new MemoryStream();
        RefiExport.WriteCodebook(new([RefiCode.Of("Cuisiner") with { Codes = [RefiCode.Of("Le dimanche")] }]), stream);
        stream.Position = 0;

        Problems("Codebook.xsd", XDocument.Load(stream).Root!).Should().BeEmpty();
    }

    private string[] Problems(string schema, XElement root)
    {
        var path = Repository.Path("..", "shared", "data", "interop", "refi-qda", "schema", schema);
        if (!File.Exists(path))
        {
            output.WriteLine($"{schema} is not beside the repository: only the structure was checked.");
            return Structure.Problems(root);
        }

        var schemas = new XmlSchemaSet();
        schemas.Add(null, path);
        var found = new List<string>(Structure.Problems(root));
        new XDocument(root).Validate(schemas, (_, problem) => found.Add(problem.Message));
        return [.. found];
    }
}

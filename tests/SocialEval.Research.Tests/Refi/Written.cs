using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using NodaTime;
using SocialEval.Json;
using SocialEval.Losses;
using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

/// <summary>A project that was written, and what is in it.</summary>
internal sealed record Written(byte[] Bytes, RefiExported Summary)
{
    public static readonly LocalDate Day = new(2025, 6, 1);
    public static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
    public static readonly XNamespace Qda = "urn:QDA-XML:project:1.0";

    public XElement Project { get; } = Read(Bytes);

    public string Xml => Project.ToString();

    public static RefiTerms Terms(Purpose purpose = Purpose.Research) => new(purpose, Day, Secret);

    public static async Task<Written> OfAsync(RefiTerms terms, params Journey[] journeys)
    {
        using var stream = new MemoryStream();
        var summary = await RefiExport.WriteAsync(journeys.ToAsyncEnumerable(), stream, terms);
        return new(stream.ToArray(), summary);
    }

    public static Task<Written> OfAsync(params Journey[] journeys) => OfAsync(Terms(), journeys);

    /// <summary>A journey of Awa, who says some things and agrees to research.</summary>
    public static Journey Journey(string id, params string[] testimonies) => SocialEval.Journey.From(new()
    {
        Id = id,
        Kind = JourneyKind.Individual,
        Parties = [new() { Id = $"awa-{id}", Role = PartyRole.Beneficiary, Name = "Awa" }, new() { Id = "karim", Role = PartyRole.Professional, Name = "Karim" }],
        Testimonies = [.. testimonies.Select((text, place) => new Journeys.Testimony { Id = FormattableString.Invariant($"t{place + 1}"), On = PartialDate.Parse("2024-12-30"), Words = new(text, $"awa-{id}", "fr") { Mode = Journeys.StatementMode.Spoken } })],
        Consents = [new() { Id = "c1", By = $"awa-{id}", Purpose = Purpose.Research, Answer = Journeys.ConsentAnswer.Given, On = PartialDate.Parse("2024-01-15") }],
    });

    public static Journey Json(string json) => JourneyJson.Read(Encoding.UTF8.GetBytes(json));

    public IEnumerable<XElement> All(string element) => Project.Descendants(Qda + element);

    public XElement One(string element) => All(element).Should().ContainSingle().Subject;

    /// <summary>The text of a source, as it is in its file.</summary>
    public string Text(XElement source) => Text(source.Attribute("plainTextPath")!.Value);

    public IEnumerable<string> Texts() => All("TextSource").Select(Text);

    /// <summary>The part of a source that a selection is about, counted in code points.</summary>
    public string Selected(XElement selection)
    {
        var runes = Text(selection.Parent!).EnumerateRunes().ToArray();
        var start = (int)selection.Attribute("startPosition")!;
        return string.Concat(runes[start..(int)selection.Attribute("endPosition")!]);
    }

    public string? Value(XElement of, string variable)
    {
        var id = All("Variable").Single(declared => declared.Attribute("name")!.Value == variable).Attribute("guid")!.Value;
        return of.Elements(Qda + "VariableValue").SingleOrDefault(value => value.Element(Qda + "VariableRef")!.Attribute("targetGUID")!.Value == id)?.Elements().Last().Value;
    }

    public IEnumerable<Loss> Losses(LossKind kind) => Summary.Losses.Of(kind);

    private string Text(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var reader = new StreamReader(zip.GetEntry(path.Replace("internal://", "sources/", StringComparison.Ordinal))!.Open(), new UTF8Encoding(false, true));
        return reader.ReadToEnd();
    }

    private static XElement Read(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = zip.GetEntry("project.qde")!.Open();
        return XDocument.Load(stream).Root!;
    }
}

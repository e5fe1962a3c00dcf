using System.Text;
using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

/// <summary>What the standard does not allow and programs write: told once, and read.</summary>
public sealed class RefiDialectTests
{
    private static readonly string Project = Packed.Project(Packed.Text(3, 10));

    [Theory]
    [InlineData("Project.qde", "sources/un.txt")]
    [InlineData("Mon étude.qde", "sources/un.txt")]
    [InlineData("project.qde", "Sources/un.txt")]
    [InlineData("project.qde", "SOURCES/UN.TXT")]
    [InlineData("dossier/project.qde", "sources\\un.txt")]
    public void Files_are_found_by_other_names(string project, string text)
    {
        var result = Packed.Read(Packed.Zip((project, Packed.Utf8(Project)), (text, Packed.Utf8("Je cuisine."))));

        result.Codings.Select(result.Coded).Should().Equal("cuisine");
        result.Problems.Should().BeEmpty();
        if (text != "sources\\un.txt" || project != "project.qde")
        {
            result.Warnings.Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData("xmlns=\"urn:QDA-XML:project:1.0\"", "xmlns=\"urn:QDA-XML:project:1:0\"", "the namespace 'urn:QDA-XML:project:1:0'")]
    [InlineData("xmlns=\"urn:QDA-XML:project:1.0\"", "", "the namespace ''")]
    [InlineData("<Sources>", "<Sets/><Sources>", "an empty 'Sets'")]
    [InlineData(" isCodable=\"true\"", "", "'Code' without isCodable")]
    [InlineData("<Sources>", "<Marque/><Sources>", "'Marque' in 'Project'")]
    [InlineData("<Users>", "<Cases/><Users>", "'Users' after 'Cases'")]
    [InlineData("internal://", "", "a path without 'internal://'")]
    [InlineData("isCodable", "color=\"rouge\" isCodable", "a colour of another form")]
    [InlineData("creatingUser=\"1", "creatingUser=\"9", "somebody who coded and is not among the users")]
    [InlineData("creatingUser=", "creationDateTime=\"2025-05-02T10:30:00\" creatingUser=", "a time without a place")]
    [InlineData("creatingUser=", "creationDateTime=\"hier\" creatingUser=", "a time of another form")]
    [InlineData("<TextSource guid=\"" + Packed.Source + "\"", "<TextSource", "'TextSource' without guid")]
    public void It_is_warned_about_and_read(string standard, string written, string warning)
    {
        var result = Packed.Read(Project.Replace(standard, written, StringComparison.Ordinal), "Je cuisine.");

        result.Codings.Select(result.Coded).Should().Equal("cuisine");
        result.Problems.Should().BeEmpty();
        result.Warnings.Select(warned => warned.Found).Should().Contain(warning);
    }

    [Theory]
    [InlineData("{20000000-0000-0000-0000-000000000001}")]
    [InlineData("20000000000000000000000000000001")]
    [InlineData("code-1")]
    public void An_id_in_another_form_is_still_found(string id)
    {
        var result = Packed.Read(Project.Replace(Packed.Code, id, StringComparison.Ordinal), "Je cuisine.");

        result.Codings.Select(result.Coded).Should().Equal("cuisine");
    }

    [Fact]
    public void What_a_program_does_everywhere_is_warned_about_once()
    {
        var sources = string.Concat(Enumerable.Range(0, 5).Select(_ => "<TextSource><PlainTextContent>Ici.</PlainTextContent></TextSource>"));

        var result = Packed.Read(Packed.Project(sources), "");

        result.Journeys.Should().HaveCount(5);
        result.Warnings.Should().ContainSingle().Which.ToString().Should().Be("étude.qdpx:6 /Project/Sources[1]/TextSource[1]: 'TextSource' without guid (here and 4 times more), expected its guid");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void Other_encodings_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] project = [.. encoding.GetPreamble(), .. encoding.GetBytes(Project.Replace("utf-8", name, StringComparison.Ordinal))];
        byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes("Déjà là")];

        var result = Packed.Read(Packed.Zip(("project.qde", project), ("sources/un.txt", text)));

        result.Journeys.Should().ContainSingle().Which.Testimonies[0].Words.Text.Should().Be("Déjà là");
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Sixteen_bits_that_say_they_are_eight_are_read()
    {
        byte[] project = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Project)];

        var result = Packed.Read(Packed.Zip(("project.qde", project), ("sources/un.txt", Packed.Utf8("Je cuisine."))));

        result.Codings.Should().ContainSingle();
    }

    [Fact]
    public void Bytes_of_no_known_encoding_are_read_with_a_warning()
    {
        var result = Packed.Read(Packed.Zip(("project.qde", Packed.Utf8(Project)), ("sources/un.txt", [.. "J'ai 5 "u8, 0x80, .. " et un "u8, 0xE9, .. "t"u8, 0xE9])));

        result.Journeys[0].Testimonies[0].Words.Text.Should().Be("J'ai 5 € et un été");
        result.Warnings.Should().ContainSingle().Which.Found.Should().Be("bytes that are no UTF-8, read as Windows-1252");
    }

    [Fact]
    public void A_codebook_with_an_empty_element_is_accepted_with_a_warning()
    {
        var result = Packed.Read(Packed.Utf8($"""<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="{Packed.Code}" name="Repas" isCodable="true"/></Codes><Sets/></CodeBook>"""));

        result.Codebook.Codes.Should().Equal(new RefiCode(Guid.Parse(Packed.Code), "Repas"));
        result.Problems.Should().BeEmpty();
        result.Warnings.Should().ContainSingle().Which.Found.Should().Be("an empty 'Sets'");
    }

    [Fact]
    public void A_part_that_ends_after_the_words_ends_with_them()
    {
        var result = Packed.Read(Packed.Project(Packed.Text(3, 99)), "Je cuisine.");

        result.Codings.Select(result.Coded).Should().Equal("cuisine.");
        result.Warnings.Should().ContainSingle();
        result.Problems.Should().BeEmpty();
    }
}

using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

/// <summary>What cannot be read, or should not be: told with its place, and the rest is read.</summary>
public sealed class RefiBadInputTests
{
    private static readonly string Project = Packed.Project(Packed.Text(3, 10));

    [Fact]
    public void A_zip_cut_short_is_told_wherever_it_was_cut()
    {
        var whole = Packed.Zip(Project, "Je cuisine.");
        for (var length = 0; length < whole.Length; length += 7)
        {
            var result = Packed.Read(whole[..length]);

            result.Journeys.Should().BeEmpty();
            result.Problems.Should().ContainSingle().Which.File.Should().Be("étude.qdpx");
        }
    }

    [Fact]
    public void A_damaged_zip_never_stops_the_reading_otherwise()
    {
        var whole = Packed.Zip(Project, "Je cuisine.");
        for (var place = 0; place < whole.Length; place++)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 0xFF;

            FluentActions.Invoking(() => Packed.Read(damaged)).Should().NotThrow();
        }
    }

    [Fact]
    public void A_text_larger_than_it_may_be_is_left_out_and_the_rest_is_read()
    {
        var bomb = new byte[RefiImport.LargestText + 1];
        var sources = $"""{Packed.Text(3, 10)}<TextSource guid="40000000-0000-0000-0000-000000000009"><PlainTextContent>Ici.</PlainTextContent></TextSource>""";

        var packed = Packed.Zip(("project.qde", Packed.Utf8(Packed.Project(sources))), ("sources/un.txt", bomb));
        var result = Packed.Read(packed);

        packed.Length.Should().BeLessThan(100_000, "it is a bomb");
        result.Problems.Should().ContainSingle().Which.Should().Match<RefiProblem>(problem => problem.Path == "/Project/Sources[1]/TextSource[1]" && problem.Found.Contains("more than 33554432", StringComparison.Ordinal));
        result.Journeys.Should().ContainSingle().Which.Testimonies[0].Words.Text.Should().Be("Ici.");
    }

    [Fact]
    public void An_XML_larger_than_it_may_be_is_refused()
    {
        var result = Packed.Read(Packed.Zip(("project.qde", new byte[RefiImport.LargestXml + 1])));

        result.Problems.Should().ContainSingle().Which.ToString().Should().StartWith("étude.qdpx project.qde: ").And.Contain("more than 134217728");
    }

    [Theory]
    [InlineData("../un.txt")]
    [InlineData("sources/../../un.txt")]
    [InlineData("/etc/un.txt")]
    [InlineData("C:\\un.txt")]
    [InlineData("..\\un.txt")]
    public void A_file_whose_name_leads_out_is_refused(string name)
    {
        var result = Packed.Read(Packed.Zip(("project.qde", Packed.Utf8(Project)), (name, Packed.Utf8("Je cuisine."))));

        result.Journeys.Should().BeEmpty();
        result.Problems.Should().Contain(problem => problem.Found.StartsWith("a path that leads out of the project", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("internal://../../un.txt", "a path that leads out of the project ('../../un.txt')")]
    [InlineData("internal:///etc/passwd", "a path that leads out of the project ('/etc/passwd')")]
    [InlineData("absolute:///etc/passwd", "a text in a file outside the project, which is not opened")]
    [InlineData("relative://un.txt", "a text in a file outside the project, which is not opened")]
    [InlineData("internal://deux.txt", "no file 'deux.txt' among the sources")]
    public void A_text_elsewhere_is_not_opened(string path, string problem)
    {
        var result = Packed.Read(Project.Replace("internal://un.txt", path, StringComparison.Ordinal), "Je cuisine.");

        result.Journeys.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.Found.Should().Be(problem);
    }

    [Fact]
    public void XML_that_declares_entities_is_refused()
    {
        var bomb = Project.Replace("<Project", "<!DOCTYPE Project [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<Project", StringComparison.Ordinal);

        var result = Packed.Read(bomb, "Je cuisine.");

        result.Journeys.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be(
            "étude.qdpx:2 /: a declaration of a document type, expected a project or a codebook of REFI-QDA, which declares no entities");
    }

    [Theory]
    [InlineData("")]
    [InlineData("ni l'un ni l'autre")]
    [InlineData("<Project xmlns='urn:QDA-XML:project:1.0'>")]
    [InlineData("{\"schema\":\"socialeval/journey/1\"}")]
    public void What_is_no_XML_is_refused(string text) =>
        Packed.Read(Packed.Utf8(text)).Problems.Should().ContainSingle().Which.Found.Should().Be("XML that is cut short or damaged");

    [Fact]
    public void XML_of_something_else_is_refused() =>
        Packed.Read(Packed.Utf8("<html/>")).Problems.Should().ContainSingle().Which.ToString().Should().Be("étude.qdpx:1 /html: 'html', expected 'Project' or 'CodeBook'");

    [Fact]
    public void A_zip_without_a_project_or_with_several_is_refused()
    {
        Packed.Read(Packed.Zip(("un.txt", []))).Problems.Should().ContainSingle().Which.Found.Should().Be("0 files whose names end in .qde");
        Packed.Read(Packed.Zip(("a.qde", []), ("b.qde", []))).Problems.Should().ContainSingle().Which.Found.Should().Be("2 files whose names end in .qde");
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(-1, 3)]
    [InlineData(10, 3)]
    [InlineData(50, 60)]
    public void A_part_of_no_words_is_left_out_with_its_codings(int start, int end)
    {
        var result = Packed.Read(Packed.Project(Packed.Text(start, end)), "Je cuisine.");

        result.Codings.Should().BeEmpty();
        result.Journeys.Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Path.Should().Be("/Project/Sources[1]/TextSource[1]/PlainTextSelection[1]");
    }

    [Fact]
    public void A_code_nobody_declared_is_told_and_its_coding_left_out()
    {
        var result = Packed.Read(Project.Replace($"targetGUID=\"{Packed.Code}\"", "targetGUID=\"20000000-0000-0000-0000-00000000dead\"", StringComparison.Ordinal), "Je cuisine.");

        result.Codings.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.Found.Should().Be("the code 20000000-0000-0000-0000-00000000dead");
    }

    [Fact]
    public void A_case_that_names_a_source_that_is_not_there_is_told_and_kept()
    {
        var cases = $"""<Cases><Case guid="{Packed.Case}" name="P1"><SourceRef targetGUID="40000000-0000-0000-0000-00000000dead"/></Case></Cases>""";

        var result = Packed.Read(Packed.Project(Packed.Text(3, 10), cases), "Je cuisine.");

        result.Journeys.Should().HaveCount(2);
        result.Problems.Should().ContainSingle().Which.ToString().Should().Be("étude.qdpx:5 /Project/Cases[1]/Case[1]: the source 40000000-0000-0000-0000-00000000dead, which is not there, expected one of the project's");
    }

    [Fact]
    public void Two_sources_with_one_id_are_both_kept()
    {
        var sources = string.Concat(Enumerable.Repeat($"""<TextSource guid="{Packed.Source}"><PlainTextContent>Ici.</PlainTextContent></TextSource>""", 2));

        var result = Packed.Read(Packed.Project(sources), "");

        result.Journeys.Select(journey => journey.Id).Should().Equal(Packed.Source, $"{Packed.Source}-2");
        result.Warnings.Should().ContainSingle().Which.Found.Should().Be("a source with the id of another");
    }

    [Fact]
    public void Words_that_are_in_a_rich_text_only_are_told_as_missing()
    {
        var sources = """<TextSource guid="40000000-0000-0000-0000-000000000009" richTextPath="internal://un.docx"/>""";

        Packed.Read(Packed.Project(sources), "").Problems.Should().ContainSingle().Which.Found.Should().Be("a text that is in a rich text file only");
    }

    [Fact]
    public void Codes_with_one_id_and_codes_below_too_many_are_left_out()
    {
        var deep = string.Concat(Enumerable.Range(0, 200).Select(number => $"<Code guid=\"c{number}\" name=\"c\" isCodable=\"true\">")) + string.Concat(Enumerable.Repeat("</Code>", 200));

        var result = Packed.Read(Packed.Utf8($"""<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="{Packed.Code}" name="a" isCodable="true"/><Code guid="{Packed.Code}" name="b" isCodable="true"/>{deep}</Codes></CodeBook>"""));

        result.Codebook.All().Should().HaveCount(101);
        result.Problems.Select(problem => problem.Found).Should().Equal($"a second code with the id {Packed.Code}", "a code below 100 others");
    }

    [Fact]
    public void XML_of_elements_in_elements_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));

        var result = Packed.Read(Packed.Utf8($"<Project xmlns='urn:QDA-XML:project:1.0' name='p'>{deep}</Project>"));

        result.Problems.Should().ContainSingle().Which.Found.Should().Be("more than 250 elements in each other");
    }
}

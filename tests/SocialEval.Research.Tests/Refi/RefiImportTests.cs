using System.Text;
using System.Text.Json;
using NodaTime;
using SocialEval.Losses;
using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

public sealed class RefiImportTests
{
    private const string Cases =
        $"""
        <Variables><Variable guid="30000000-0000-0000-0000-000000000001" name="Âge" typeOfVariable="Integer"/></Variables>
        <Cases><Case guid="{Packed.Case}" name="Participante 1">
          <VariableValue><VariableRef targetGUID="30000000-0000-0000-0000-000000000001"/><IntegerValue>34</IntegerValue></VariableValue>
          <SourceRef targetGUID="{Packed.Source}"/>
        </Case></Cases>
        """;

    [Fact]
    public void A_case_is_a_journey_and_its_source_a_testimony_of_nobody_known()
    {
        var result = Packed.Read(Packed.Project(Packed.Text(0, 2), Cases), "Je cuisine le dimanche.");

        result.Problems.Should().BeEmpty();
        result.Warnings.Should().BeEmpty();
        var journey = result.Journeys.Should().ContainSingle().Subject;
        journey.Id.Should().Be(Packed.Case);
        journey.Parties.Should().ContainSingle().Which.Should().Match<Party>(party => party.Role == PartyRole.Beneficiary && party.Name == "Participante 1");
        var told = journey.Testimonies.Should().ContainSingle().Subject;
        told.Words.Text.Should().Be("Je cuisine le dimanche.");
        told.Words.By.Should().BeNull("an unknown speaker is never taken for the person");
        told.On.Should().BeNull();
        result.Losses.Of(LossKind.NotPresent).Select(loss => loss.Why).Should().Contain("who speaks, and when");
        JsonDocument.Parse(journey.Parts.Extra!.Utf8Json).RootElement.GetProperty("refi").GetProperty("cases")[0].GetProperty("variables").GetProperty("Âge").GetString().Should().Be("34");
    }

    [Fact]
    public void A_host_who_knows_that_cases_speak_may_say_so()
    {
        var result = Packed.Read(Packed.Project(Packed.Text(0, 2), Cases), "Je cuisine.", new() { CasesSpeak = true, System = "étude-2025" });

        var journey = result.Journeys.Should().ContainSingle().Subject;
        journey.Testimonies[0].Words.By.Should().Be(Packed.Case);
        journey.Testimonies[0].Source.Should().Be(new Journeys.Source("étude-2025", Packed.Source));
    }

    [Fact]
    public void What_was_coded_is_a_coding_with_its_coder_and_its_day()
    {
        var coding = """ creatingUser="10000000-0000-0000-0000-000000000001" creationDateTime="2025-05-02T12:30:00+02:00" """;

        var result = Packed.Read(Packed.Project(Packed.Text(3, 10, coding: coding), Cases), "Je cuisine.");

        result.Codings.Should().Equal(new RefiCoding(Packed.Case, Packed.Source, 3, 10, Guid.Parse(Packed.Code)) { Coder = "Lina", On = Instant.FromUtc(2025, 5, 2, 10, 30) });
        result.Coded(result.Codings[0]).Should().Be("cuisine");
    }

    [Theory]
    [InlineData("🏠 chez moi", 2, 6, "chez")]
    [InlineData("e\u0301te\u0301 à deux", 6, 12, "à deux")]
    [InlineData("été à deux", 4, 10, "à deux")]
    [InlineData("un\r\ndeux", 4, 8, "deux")]
    [InlineData("\uFEFFun", 0, 2, "un")]
    [InlineData("a👩‍👧b", 1, 4, "👩‍👧")]
    public void A_place_is_counted_in_code_points(string text, int start, int end, string expected)
    {
        var result = Packed.Read(Packed.Project(Packed.Text(start, end)), text);

        result.Coded(result.Codings.Should().ContainSingle().Subject).Should().Be(expected);
    }

    [Theory]
    [InlineData("origin=\"ATLAS.ti 24\"", RefiLineEnds.AsItsOriginCounts, "deux")]
    [InlineData("origin=\"ATLAS.ti 24\"", RefiLineEnds.Two, "\ndeu")]
    [InlineData("origin=\"QualCoder-3\"", RefiLineEnds.AsItsOriginCounts, "\ndeu")]
    [InlineData("", RefiLineEnds.One, "deux")]
    public void A_line_end_of_two_characters_counts_as_its_program_counts_it(string origin, RefiLineEnds counting, string expected)
    {
        var result = Packed.Read(Packed.Project(Packed.Text(3, 7), attributes: origin), "un\r\ndeux\r\ntrois", new() { LineEnds = counting });

        result.Coded(result.Codings.Should().ContainSingle().Subject).Should().Be(expected);
    }

    [Fact]
    public void Parts_that_overlap_are_both_kept()
    {
        var other = $"""<PlainTextSelection guid="50000000-0000-0000-0000-000000000002" startPosition="3" endPosition="14"><Coding guid="60000000-0000-0000-0000-000000000002"><CodeRef targetGUID="{Packed.Code}"/></Coding></PlainTextSelection>""";

        var result = Packed.Read(Packed.Project(Packed.Text(0, 10, other)), "Je cuisine ici.");

        result.Codings.Select(result.Coded).Should().Equal("Je cuisine", "cuisine ici");
        result.Codings[1].Coder.Should().BeNull();
    }

    [Fact]
    public void Cases_that_share_a_source_are_one_collective_journey()
    {
        var cases = string.Concat(Enumerable.Range(1, 3).Select(number =>
            $"""<Case guid="d0000000-0000-0000-0000-00000000000{number}" name="P{number}">{(number < 3 ? $"<SourceRef targetGUID=\"{Packed.Source}\"/>" : "")}</Case>"""));

        var result = Packed.Read(Packed.Project(Packed.Text(0, 2), $"<Cases>{cases}</Cases>"), "Nous.", new() { CasesSpeak = true });

        result.Journeys.Select(journey => (journey.Kind, journey.Parties.Count, journey.Testimonies.Count)).Should().Equal((JourneyKind.Collective, 2, 1), (JourneyKind.Individual, 1, 0));
        result.Journeys[0].Testimonies[0].Words.By.Should().BeNull("which of them said it is not said");
    }

    [Fact]
    public void A_source_no_case_names_is_a_journey_of_its_own()
    {
        var result = Packed.Read(Packed.Project(Packed.Text(0, 2)), "Je.");

        var journey = result.Journeys.Should().ContainSingle().Subject;
        journey.Parties.Should().BeEmpty();
        journey.Id.Should().Be(Packed.Source);
    }

    [Fact]
    public void What_is_no_words_is_told_and_left_out()
    {
        var more = """
            <Notes><Note guid="a0000000-0000-0000-0000-000000000001"><PlainTextContent>Y revenir</PlainTextContent></Note></Notes>
            <Links><Link guid="b0000000-0000-0000-0000-000000000001"/></Links>
            """;

        var result = Packed.Read(Packed.Project(Packed.Text(0, 2), more), "Je.");

        result.Losses.Of(LossKind.Dropped).Select(loss => loss.Path).Should().Contain("/Project/Notes[1]/Note[1]").And.Contain("/Project/Links[1]/Link[1]");
        JsonSerializer.Serialize(result.Losses).Should().NotContain("Y revenir");
    }

    [Fact]
    public void Recordings_count_without_a_transcript_and_with_one_are_words()
    {
        var sources =
            $"""
            <AudioSource guid="40000000-0000-0000-0000-000000000002" name="a.m4a" path="absolute:///Users/lina/Audio/a.m4a"/>
            <AudioSource guid="40000000-0000-0000-0000-000000000003" name="b.m4a" path="internal://b.m4a">
              <Transcript guid="80000000-0000-0000-0000-000000000001"><PlainTextContent>Je cuisine.</PlainTextContent>
                <SyncPoint guid="90000000-0000-0000-0000-000000000001" position="3"/><SyncPoint guid="90000000-0000-0000-0000-000000000002" position="10"/>
                <TranscriptSelection guid="50000000-0000-0000-0000-000000000005" fromSyncPoint="90000000-0000-0000-0000-000000000001" toSyncPoint="90000000-0000-0000-0000-000000000002">
                  <Coding guid="60000000-0000-0000-0000-000000000005"><CodeRef targetGUID="{Packed.Code}"/></Coding></TranscriptSelection>
              </Transcript>
            </AudioSource>
            """;

        var result = Packed.Read(Packed.Project(sources), "");

        result.Journeys[0].Testimonies[0].Words.Should().Match<Statement>(words => words.Media == "a.m4a" && words.Mode == null);
        result.Journeys[1].Testimonies[0].Words.Text.Should().Be("Je cuisine.");
        result.Codings.Select(result.Coded).Should().Equal("cuisine");
    }

    [Fact]
    public void A_codebook_is_read_with_all_its_levels()
    {
        var result = Packed.Read(Packed.Utf8(
            $"""<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Un logiciel"><Codes><Code guid="{Packed.Code}" name="Santé" isCodable="false"><Code guid="20000000-0000-0000-0000-000000000002" name="Repas" isCodable="true" color="#dc0000"><Description>Manger à sa faim</Description></Code></Code></Codes></CodeBook>"""));

        result.Problems.Should().BeEmpty();
        result.Warnings.Should().BeEmpty();
        result.Codebook.Origin.Should().Be("Un logiciel");
        result.Codebook.All().Select(code => (code.Name, code.IsCodable, code.Color, code.Description)).Should().Equal(("Santé", false, null, null), ("Repas", true, "#dc0000", "Manger à sa faim"));
        result.Journeys.Should().BeEmpty();
    }

    [Fact]
    public void The_XML_of_a_project_alone_is_read_and_texts_beside_it_are_not()
    {
        var result = Packed.Read(Packed.Utf8(Packed.Project($"""{Packed.Text(0, 2)}<TextSource guid="40000000-0000-0000-0000-000000000009"><PlainTextContent>Ici.</PlainTextContent></TextSource>""")));

        result.Journeys.Should().ContainSingle().Which.Testimonies[0].Words.Text.Should().Be("Ici.");
        result.Problems.Should().ContainSingle().Which.Found.Should().Be("a text in another file, and no project around this one");
    }

    [Fact]
    public void The_same_file_gives_the_same_journeys()
    {
        var bytes = Packed.Zip(Packed.Project(Packed.Text(0, 2), Cases), "Je cuisine.");

        Packed.Read(bytes).Journeys.Should().Equal(Packed.Read(bytes).Journeys);
    }
}

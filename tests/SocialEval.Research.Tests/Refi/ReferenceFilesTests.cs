using SocialEval.Losses;
using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

/// <summary>Files of other programs, read where they lie beside the repository. Where they are not there, the test says so and ends.</summary>
public sealed class ReferenceFilesTests(ITestOutputHelper output)
{
    [Fact]
    public void A_codebook_the_official_schema_refuses_is_read_with_a_warning()
    {
        if (Bytes("taguette-codebook.qdc") is not { } codebook)
        {
            return;
        }

        var read = RefiImport.Read(new("taguette-codebook.qdc", codebook));

        read.Codebook.Codes.Select(code => code.Name).Should().Equal("interesting", "people", "interesting.places");
        read.Problems.Should().BeEmpty();
        read.Warnings.Should().ContainSingle().Which.Found.Should().Be("an empty 'Sets'");
    }

    [Fact]
    public void A_project_with_every_kind_of_source_is_read_and_its_overlapping_parts_are_kept()
    {
        if (Bytes("ornio-hand-authored-project.qde") is not { } project || Bytes("ornio-11111111-1111-1111-1111-111111111111.txt") is not { } text)
        {
            return;
        }

        var read = Packed.Read(Packed.Zip(("project.qde", project), ("sources/11111111-1111-1111-1111-111111111111.txt", text)));

        read.Problems.Should().BeEmpty();
        read.Warnings.Should().BeEmpty();
        read.Journeys.Should().HaveCount(5);
        read.Journeys[0].Parties.Should().ContainSingle().Which.Name.Should().Be("Participant 1");
        read.Codings.Select(read.Coded).Should().Equal("Diet and health", "health are clo", "Diet and health are ");
        read.Codings.Select(coding => coding.Coder).Should().Equal("Researcher A", "Researcher A", null);
        read.Journeys.SelectMany(journey => journey.Testimonies).Count(told => told.Words.Media is not null).Should().Be(2, "a picture and a film have no words");
        read.Losses.Of(LossKind.Dropped).Select(loss => loss.Path).Should().Contain("/Project/Notes[1]/Note[1]").And.Contain("/Project/Graphs[1]/Graph[1]");
        read.Journeys.Select(journey => System.Text.Encoding.UTF8.GetString(SocialEval.Json.JourneyJson.ToUtf8Bytes(journey))).Should().NotContain(json => json.Contains("/Users/", StringComparison.Ordinal));
    }

    private byte[]? Bytes(string name)
    {
        var path = Repository.Path("..", "shared", "data", "interop", "refi-qda", name);
        if (File.Exists(path))
        {
            return File.ReadAllBytes(path);
        }

        output.WriteLine($"{name} is not beside the repository: nothing was checked.");
        return null;
    }
}

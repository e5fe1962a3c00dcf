using SocialEval.Research.CausalMaps;
using SocialEval.Research.Coders;
using SocialEval.Research.Refi;
using SocialEval.Research.Saturation;

namespace SocialEval.Research.Tests.Refi;

/// <summary>What was coded in a project, as the studies of this package read it.</summary>
public sealed class StudyTests
{
    private const string Words = "Un logement, et je dors mieux.";
    private static readonly RefiCode Home = RefiCode.Of("Logement");
    private static readonly RefiCode Sleep = RefiCode.Of("Sommeil");
    private static readonly RefiCode Link = RefiCode.Of("Logement → Sommeil");
    private static readonly RefiCodebook Codebook = new([Home, Sleep, Link]);

    [Fact]
    public async Task Themes_of_testimonies_are_what_saturation_looks_at()
    {
        var read = await ReadAsync(new("j1", "t1", 0, 11, Home.Id), new("j1", "t1", 0, 2, Home.Id), new("j1", "t1", 16, 24, Sleep.Id));

        var interviews = read.Interviews();

        interviews.Select(interview => interview.Themes).Should().BeEquivalentTo([(Sequence<string>)["Logement", "Sommeil"], []]);
        ThemeSaturation.Of(interviews).Should().NotBeNull();
    }

    [Fact]
    public async Task Coders_who_read_the_same_words_are_compared_code_by_code()
    {
        var read = await ReadAsync(
            new("j1", "t1", 0, 11, Home.Id) { Coder = "Lina" },
            new("j1", "t1", 3, 11, Home.Id) { Coder = "Omar" },
            new("j1", "t1", 16, 24, Sleep.Id) { Coder = "Omar" },
            new("j1", "t2", 16, 24, Sleep.Id) { Coder = "Lina" });

        var presence = read.Presence()!;

        presence.Coders.Should().Equal("Lina", "Omar");
        presence.Units.Should().HaveCount(4);
        presence.Disagreements().Should().ContainSingle().Which.Codings.Should().Equal(new Coding("Lina", "not coded"), new Coding("Omar", "coded"));
        presence.Agreement(Resampling.None).Compared.Should().Be(2, "one of them coded nothing in the other testimony");
    }

    [Fact]
    public async Task One_coder_agrees_with_nobody()
    {
        var read = await ReadAsync(new("j1", "t1", 0, 11, Home.Id) { Coder = "Lina" }, new("j1", "t1", 0, 11, Home.Id));

        read.Presence().Should().BeNull();
    }

    [Fact]
    public async Task A_code_with_an_arrow_is_a_link_and_no_other_is()
    {
        var read = await ReadAsync(new("j1", "t1", 0, 29, Link.Id), new("j1", "t1", 0, 11, Home.Id));

        var link = read.Links("→").Should().ContainSingle().Subject;

        link.Should().Be(new CausalLink(read.Journeys[0].Parties[0].Id, "Logement", "Sommeil", Words[..29]));
        CausalMap.Of([link]).Edges.Should().ContainSingle();
    }

    [Fact]
    public void Two_codes_of_one_name_are_told_apart_by_those_above_them()
    {
        var other = new RefiCode(Guid.Parse(Packed.Code), "Autre");
        var codebook = new RefiCodebook([RefiCode.Of("Santé") with { Codes = [other] }, RefiCode.Of("Travail") with { Codes = [RefiCode.Of("Autre")] }]);

        codebook.Names().Values.Should().Equal("Santé", "Santé / Autre", "Travail", "Travail / Autre");
    }

    private static async Task<RefiImportResult> ReadAsync(params RefiCoding[] codings) =>
        Packed.Read((await Written.OfAsync(Written.Terms() with { Codebook = Codebook, Codings = [.. codings] }, Written.Journey("j1", Words, "Un logement, et je dors moins."))).Bytes);
}

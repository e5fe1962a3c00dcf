namespace SocialEval.Tool.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("--purpose evaluate", "--purpose: 'evaluate' is not one of its words; expected support, evaluation, research, funder-report, publication or own-use")]
    [InlineData("--as-of 2024-13", "--as-of: '2024-13' is not a day; expected one that exists, as 2025-06-01")]
    [InlineData("--as-of 2024-05", "--as-of: '2024-05' is not a day; expected one that exists, as 2025-06-01")]
    [InlineData("--language de", "--language: 'de' is not one of its words; expected fr, en or fr-simple")]
    [InlineData("--document person", "--document: a page is html or markdown; expected --format html or --format markdown")]
    [InlineData("--document judge --format html", "--document: 'judge' is not one of its words; expected person, meeting, agreement or institution")]
    [InlineData("--format xml", "--format: 'xml' is not one of its words; expected text, json, ndjson, markdown or html")]
    [InlineData("--format JSON", "--format: 'JSON' is not one of its words; expected text, json, ndjson, markdown or html")]
    [InlineData("--from csv", "--from: 'csv' is not one of its words; expected journey, fhir, carnet-de-bord or france-travail")]
    [InlineData("--with voices/9", "--with: there is no evaluator 'voices/9'; expected testimonies/1 or broken/1")]
    [InlineData("--with broken/1,broken/1", "--with: 'broken/1' is there twice; expected each evaluator once")]
    [InlineData("--consent amina", "--consent: 'amina' does not say who, for what, when and how; expected PARTY,PURPOSE,DATE,EVIDENCE, as amina,evaluation,2024-01-15,own-act")]
    [InlineData("--consent amina,all,2024,own-act", "--consent: 'all' in 'amina,all,2024,own-act' is not a purpose; expected support, evaluation, research, funder-report, publication or own-use")]
    [InlineData("--consent amina,evaluation,2024-13,own-act", "--consent: '2024-13' in 'amina,evaluation,2024-13,own-act' is not a date; expected one that exists, as 2024, 2024-01 or 2024-01-15")]
    [InlineData("--consent amina,evaluation,2024,told", "--consent: 'told' in 'amina,evaluation,2024,told' is not an evidence; expected own-act, signature, recorded-by-professional, imported or unknown")]
    [InlineData("--colour blue", "--colour: there is no such option here (a file of that name is './--colour')")]
    [InlineData("--output same.json --rejects same.json", "--rejects: 'same.json' is the file of --output too; expected another")]
    public async Task A_wrong_option_is_named_with_what_was_given_and_what_may_be(string options, string message)
    {
        var told = await desk.RunAsync(["evaluate", desk.Put("one.json", Some.Journey()), .. options.Split(' ')]);

        told.Exit.Should().Be(2);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().Equal($"socialeval: {message}", "socialeval: 'socialeval evaluate --help' says what there is");
    }

    [Theory]
    [InlineData("")]
    [InlineData("evalute one.json")]
    [InlineData("evaluate")]
    [InlineData("evaluate one.json --purpose")]
    [InlineData("evaluate one.json --purpose support --purpose research")]
    [InlineData("validate")]
    [InlineData("import")]
    [InlineData("import csv one.csv")]
    [InlineData("import fhir")]
    [InlineData("schema table")]
    [InlineData("schema journey report")]
    [InlineData("export csv one.json")]
    [InlineData("evaluators one.json")]
    public async Task A_wrong_command_line_is_told_in_English_and_ends_with_2(string words)
    {
        var told = await desk.RunAsync(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        told.Exit.Should().Be(2);
        told.Output.Should().BeEmpty();
        told.ErrorLines.Should().HaveCountGreaterThan(1).And.OnlyContain(line => line.StartsWith("socialeval: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Messages_are_in_English_whatever_the_host_speaks()
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        try
        {
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("fr");

            (await desk.RunAsync("evaluate", "one.json", "--purpose")).Error.Should().Contain("Required argument missing for option: '--purpose'");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task Help_lists_what_works_and_nothing_else()
    {
        var told = await desk.RunAsync("--help");

        told.Exit.Should().Be(0);
        told.Output.Should().ContainAll("evaluate", "validate", "import", "export", "method", "study", "evaluators", "schema");
    }

    [Fact]
    public async Task Help_of_a_command_says_its_defaults()
    {
        var told = await desk.RunAsync("evaluate", "--help");

        told.Output.Should().ContainAll("--as-of", "default: today", "default: evaluation", "default: fr", "default: text", "--consent", "--rejects");
    }

    [Fact]
    public async Task The_version_is_told() => (await desk.RunAsync("--version")).Output.Should().MatchRegex("^[0-9]+\\.[0-9]+\\.[0-9]+\n$");

    [Fact]
    public async Task A_file_whose_name_begins_with_a_dash_or_an_at_sign_is_a_file()
    {
        desk.Put("@one.json", Some.Journey());

        (await desk.RunAsync("validate", "@missing.json")).Output.Should().StartWith("@missing.json: no such file");
        (await desk.RunAsync("validate", desk["@one.json"])).Exit.Should().Be(0);
    }
}

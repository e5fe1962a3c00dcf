using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests.Losses;

public sealed class LossReportTests
{
    private static readonly LossReport Report = new()
    {
        Operation = "import csv",
        Losses =
        [
            new(LossKind.Kept, "$.nom", "le nom") { File = "février.csv", Source = "7", Journey = "j-7", Item = "nour" },
            new(LossKind.NotPresent, "$", "an agreement") { File = "février.csv" },
        ],
    };

    [Fact]
    public void A_report_is_written_with_its_counts_accents_as_they_are_and_no_null()
    {
        var buffer = new ArrayBufferWriter<byte>();

        LossReportJson.Write(Report, buffer);

        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        text.Should().Be("""{"schema":"socialeval/losses/1","operation":"import csv","counts":{"kept":1,"approximated":0,"dropped":0,"notPresent":1},"losses":[{"kind":"kept","file":"février.csv","path":"$.nom","source":"7","journey":"j-7","item":"nour","why":"le nom"},{"kind":"not-present","file":"février.csv","path":"$","why":"an agreement"}]}""");
    }

    [Fact]
    public void To_a_stream_it_is_the_same()
    {
        using var stream = new MemoryStream();

        LossReportJson.Write(Report, stream);

        JsonNode.Parse(stream.ToArray())!["losses"]!.AsArray().Should().HaveCount(2);
        stream.CanWrite.Should().BeTrue("the stream is the host's to close");
    }

    [Fact]
    public void The_summary_counts_and_says_what_the_source_did_not_say()
    {
        Report.Summary().Should().Be("import csv: 1 kept, 0 approximated, 0 dropped, 1 not present in the source\nnot-present: février.csv $: an agreement");
    }
}

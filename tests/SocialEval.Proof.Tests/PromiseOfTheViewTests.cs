using System.Collections.Concurrent;
using System.Globalization;
using SocialEval.Consents;

namespace SocialEval.Proof.Tests;

/// <summary>The promise of a view, held to all that leaves the library: nothing that a reading forbids is in anything its reader
/// receives.</summary>
/// <remarks><c>SOCIALEVAL_READINGS=10000</c> tries that many readings, <c>SOCIALEVAL_READINGS_FIRST</c> says with which to begin.</remarks>
public sealed class PromiseOfTheViewTests(ITestOutputHelper told)
{
    private const string Variable = "SOCIALEVAL_READINGS";
    private const int Usual = 200;

    [Fact]
    public void Nothing_a_reading_forbids_is_in_anything_its_reader_receives()
    {
        var readings = Count.Of(Variable, Usual);
        var met = new ConcurrentDictionary<string, (long Outputs, long Words, long Days)>();
        readings.Hold(Variable, number =>
        {
            var some = ReadingCase.Of(number);
            var oracle = new Oracle(some);
            foreach (var output in Outputs.Of(some).Concat(Exports.Records(some)))
            {
                Check(some, oracle, output);
            }

            foreach (var (read, output) in Exports.Outside(some))
            {
                Check(read, new Oracle(read), output);
            }
        });
        foreach (var (what, count) in met.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {count.Outputs} times, {count.Words} words, {count.Days} days"));
        }

        told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Cases} readings, {met.Values.Sum(count => count.Outputs)} outputs"));
        if (readings.Cases >= Usual)
        {
            met.Where(pair => pair.Value.Words == 0).Select(pair => pair.Key).Should()
                .OnlyContain(what => what.Contains("losses", StringComparison.Ordinal) || what.Contains("refusal", StringComparison.Ordinal), "a law that meets no word holds nothing");
        }

        void Check(ReadingCase some, Oracle oracle, Output output)
        {
            met.AddOrUpdate(output.What, _ => (1, output.Exposure.Words.Count, output.Exposure.Days.Count), (_, all) => (all.Outputs + 1, all.Words + output.Exposure.Words.Count, all.Days + output.Exposure.Days.Count));
            if (oracle.Leak(output.Exposure, word => IsGivenBack(some, output, word)) is { } leak)
            {
                throw new Leak($"{leak}, and it is in: {output.What}{Environment.NewLine}{some}");
            }
        }
    }

    // What another system held goes back to it with the team's records, and with nobody else's.
    private static bool IsGivenBack(ReadingCase some, Output output, string word) =>
        word[2] == 'x' && output.GivesBack && some.Reading is { Purpose: Purpose.Support, Reader.Kind: ReaderKind.Team };
}

using System.Text;
using CsCheck;
using SocialEval.Exchange.Tests.Tables;
using SocialEval.Json;

namespace SocialEval.Exchange.Tests;

/// <summary>What holds whatever is in the files.</summary>
public sealed class AnyFilesTests
{
    private static readonly Gen<string> Words = OneOf("é", "e\u0301", "\U0001F642", "\"", ";", ",", "\t", "|", "\n", "\r\n", "mot", " ", "'", "œ", "=", "0").Array[1, 12].Select(parts => "a" + string.Concat(parts) + "z");

    [Fact]
    public void Words_in_quotes_come_back_as_they_are() =>
        Words.Select(Words, OneOf(",", ";", "\t", "|")).Sample((one, two, mark) =>
        {
            const string Mapping = """{ "schema": "socialeval/mapping/1", "system": "s", "journey": { "id": "j" }, "parties": [ { "key": "p", "role": "beneficiary" } ], "testimonies": [ { "key": "t", "words": { "text": "w", "by": { "party": "p" } } } ] }""";

            var result = Form.Import($"j{mark}w\r\n1{mark}{Quoted(one)}\r\n1{mark}{Quoted(two)}\r\n", Mapping);

            result.Only().Testimonies.Select(told => told.Words.Text).Should().Equal(one, two);
        });

    [Fact]
    public void Whatever_becomes_of_a_table_it_is_told_and_what_is_read_are_journeys() =>
        Broken(Form.Table(Form.First, Form.Second, Form.Third)).Sample(text => Holds(TableImport.Read([Some.File(text, "a.csv")], Form.Read())));

    [Fact]
    public void Whatever_becomes_of_a_notebook_it_is_told_and_what_is_read_are_journeys() =>
        Broken($"[{CarnetDeBordImportTests.Notebook}]").Sample(text => Holds(CarnetDeBordImport.Read([Some.File(text)])));

    [Fact]
    public void Whatever_becomes_of_a_diagnostic_it_is_told_and_what_is_read_are_journeys() =>
        Broken(FranceTravailImportTests.Diagnostic).Sample(text => Holds(FranceTravailImport.Read([Some.File(text)])));

    [Fact]
    public void Whatever_becomes_of_a_mapping_it_is_a_mapping_or_its_problems_are_listed() =>
        Broken(Form.Mapping).Sample(text =>
        {
            var mapping = TableMapping.TryRead(Encoding.UTF8.GetBytes(text), out var problems);

            (mapping is null).Should().Be(!problems.IsEmpty);
        });

    // A stretch of the text is taken out, said twice, or replaced.
    private static Gen<string> Broken(string text) =>
        Gen.Int[0, text.Length - 1].Select(Gen.Int[0, 40], OneOf("", "\"", "{", "]", "null", "12", ";", "\n", "\u0000", "é")).Select((start, length, instead) =>
            string.Concat(text.AsSpan(0, start), instead, text.AsSpan(Math.Min(start + length, text.Length))));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void Holds(ImportResult result)
    {
        (result.Journeys.Count + result.Problems.Count).Should().BePositive();
        foreach (var journey in result.Journeys)
        {
            JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Should().Be(journey);
        }
    }

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

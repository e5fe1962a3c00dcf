using System.Text;
using CsCheck;
using SocialEval.Journeys;
using SocialEval.Json;

namespace SocialEval.Tests.Json;

/// <summary>What is not JSON, or not whole, or not what it was.</summary>
public sealed class MalformedTests
{
    [Fact]
    public void A_journey_cut_anywhere_is_told_to_be_cut_off_there()
    {
        var whole = Example.Amina.AsSpan().TrimEnd("\n"u8);
        for (var length = 1; length < whole.Length; length++)
        {
            JourneyJson.TryRead(whole[..length], out var problems).Should().BeNull();

            var last = problems[^1];
            last.Offset.Should().Be(length);
            last.Found.Should().Be("the end of the text");
            problems.Should().ContainSingle("all before the cut is sound");
        }
    }

    [Theory]
    [InlineData("{ 'id': 'j-1', }", "$: a sign out of place: }, expected well-formed JSON", 15)]
    [InlineData("{ 'id': 'j-1' 'kind': 'practice' }", "$: something that is not JSON, expected well-formed JSON", 14)]
    [InlineData("{ 'parties': [ { 'id': 'a', 'role': relative } ] }", "$.parties[0].role: something that is not JSON, expected well-formed JSON", 36)]
    [InlineData("{ 'parties': [ // nobody\n ] }", "$.parties[0]: a sign out of place: /, expected well-formed JSON", 15)]
    [InlineData("{\n 'parties': [],\n 'goals': [ { ] }", "$.goals[0]: a sign out of place: ], expected well-formed JSON", 32)]
    [InlineData("{ 'support': { 'started': NaN } }", "$.support.started: something that is not JSON, expected well-formed JSON", 26)]
    [InlineData("{ 'id': 'a\tb' }", "$.id: something that is not JSON, expected well-formed JSON", 10)]
    [InlineData("\0", "$: something that is not JSON, expected well-formed JSON", 0)]
    [InlineData("Amina", "$: something that is not JSON, expected well-formed JSON", 0)]
    public void What_is_not_JSON_is_told_with_its_place(string json, string problem, int offset)
    {
        var problems = Read(Encoding.UTF8.GetBytes(json.Replace('\'', '"')));

        problems.Should().ContainSingle();
        problems[0].ToString().Should().Be(problem);
        problems[0].Offset.Should().Be(offset);
    }

    [Fact]
    public void What_was_wrong_before_the_JSON_ended_is_still_told() =>
        Read("""{ "id": "", "support": { "frame": "Chosen" }, "goals": [ { "id": 1, ]"""u8).Select(problem => problem.ToString()).Should().Equal(
            "$.id: an empty text, expected an id",
            "$.support.frame: 'Chosen', expected one of chosen, condition-of-a-right, court-ordered, statutory",
            "$.goals[0].id: a number, expected an id",
            "$.goals[0]: a sign out of place: ], expected well-formed JSON");

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData("\0")]
    public void Nothing_follows_a_journey(string more)
    {
        var problem = Read([.. Example.Amina, .. Encoding.UTF8.GetBytes(more)]).Should().ContainSingle().Subject;

        problem.ToString().Should().Be("$: something after the end of the journey, expected nothing more");
        problem.Offset.Should().Be(Example.Amina.Length);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_with_their_place()
    {
        var latin = Encoding.Latin1.GetBytes(Example.AminaText.Replace("’", "'", StringComparison.Ordinal));
        var first = Array.IndexOf(latin, (byte)0xE9);

        var problem = Read(latin).Should().ContainSingle().Subject;

        problem.ToString().Should().Be("$.parties[1].function: bytes that are not UTF-8, expected JSON in UTF-8");
        problem.Offset.Should().Be(first);
    }

    [Theory]
    [InlineData("", "[", "$")]
    [InlineData("", "{\"a\":", "$.a")]
    [InlineData("{ \"extra\": { \"x\": ", "[", "$.extra")]
    [InlineData("{ \"extra\": { \"x\": ", "{\"a\":", "$.extra")]
    [InlineData("{ \"unknown\": ", "[", "$.unknown")]
    [InlineData("{ \"elle a dit oui\": ", "[", "$")]
    [InlineData("{ \"\\ud83d\": ", "[", "$")]
    [InlineData("{ \"parties\": [ ", "{\"a\":", "$.parties[0].a")]
    [InlineData("{ \"parties\": [ { \"id\": ", "[", "$.parties[0].id")]
    public void Ten_thousand_levels_of_nesting_are_a_problem(string before, string open, string path)
    {
        var close = open == "[" ? "]" : "}";
        var problems = Read(Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000))));

        problems[^1].ToString().Should().Be($"{path}: objects and lists nested more than 256 deep, expected less nesting");
    }

    [Fact]
    public void Other_systems_may_nest_256_deep()
    {
        var extra = string.Concat(Enumerable.Repeat("{\"a\":", 255)) + "{}" + new string('}', 255);
        var journey = Journey.From(new JourneyParts { Id = "j-1", Kind = JourneyKind.Practice, Extra = Extra.Parse(Encoding.UTF8.GetBytes(extra)) });

        JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Should().Be(journey);
    }

    [Fact]
    public void Bytes_changed_by_chance_are_problems_or_a_journey_never_anything_else() =>
        Gen.Select(AnyJourney.Gen, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4], Gen.Int[0, 3]).Sample((journey, changes, way) =>
        {
            var bytes = JourneyJson.ToUtf8Bytes(journey).ToList();
            foreach (var (where, what) in changes)
            {
                var at = where % bytes.Count;
                switch (way)
                {
                    case 0: bytes[at] = what; break;
                    case 1: bytes.Insert(at, what); break;
                    case 2: bytes.RemoveAt(at); break;
                    default: bytes[at] = "{}[]\",:\\u0n-9 "u8[what % 14]; break;
                }
            }

            Holds([.. bytes]);
        });

    [Fact]
    public void Pieces_moved_by_chance_are_problems_or_a_journey_never_anything_else() =>
        Gen.Select(AnyJourney.Gen, Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Int[0, 60]).Sample((journey, from, to, length) =>
        {
            var bytes = JourneyJson.ToUtf8Bytes(journey);
            var start = from % bytes.Length;
            var piece = bytes[start..Math.Min(start + length, bytes.Length)];
            var at = to % bytes.Length;
            Holds([.. bytes[..at], .. piece, .. bytes[at..]]);
        });

    [Fact]
    public void No_problem_quotes_what_somebody_said() => Gen.Select(AnyJourney.Gen, Gen.Int[0, int.MaxValue], Gen.Int[0, 5]).Sample((journey, chance, way) =>
    {
        var text = Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey));
        var quotes = Enumerable.Range(0, text.Length).Where(i => text[i] == '"').ToArray();
        var place = quotes[chance % quotes.Length];
        var (from, to) = way switch
        {
            0 => ("\"text\":", "\"txt\":"),
            1 => ("\"by\":", "\"text\":"),
            2 => ("\"text\":", "\"by\":"),
            3 => ("\"text\":", "\"confirmedOn\":"),
            4 => ("\"text\":", "\"mode\":"),
            _ => (text[place..(place + 1)], ""),
        };
        var broken = way == 5 ? text.Remove(place, 1) : text.Replace(from, to, StringComparison.Ordinal);

        JourneyJson.TryRead(Encoding.UTF8.GetBytes(broken), out var problems);

        foreach (var problem in problems)
        {
            problem.ToString().Should().NotMatchRegex(@"mot\d+\.");
        }
    });

    private static void Holds(byte[] json)
    {
        var journey = JourneyJson.TryRead(json, out var problems);
        (journey is null).Should().Be(!problems.IsEmpty);
        foreach (var problem in problems)
        {
            problem.Path.Should().StartWith("$");
            problem.Offset.Should().BeInRange(0, json.Length);
        }

        if (journey is not null)
        {
            JourneyJson.Read(JourneyJson.ToUtf8Bytes(journey)).Should().Be(journey);
        }
    }

    private static Sequence<Problem> Read(ReadOnlySpan<byte> json)
    {
        JourneyJson.TryRead(json, out var problems).Should().BeNull();
        return problems;
    }
}

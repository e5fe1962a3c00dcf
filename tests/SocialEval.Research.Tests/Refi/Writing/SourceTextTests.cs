using System.Text;
using CsCheck;
using SocialEval.Research.Refi.Writing;

namespace SocialEval.Research.Tests.Refi.Writing;

public sealed class SourceTextTests
{
    private static readonly string[] All = ["a", "é", "e\u0301", "\r\n", "\n", "\r", "👩‍👧", "🏠", "한", "각", "\u1112\u1161\u11ab", "a\u0323\u0307", "\uD800", "\uDC00", " ", "\uFEFF", "ا\u064B", "\u2028"];
    private static readonly Gen<string> Pieces = Gen.Int[0, All.Length - 1].Select(place => All[place]);

    [Theory]
    [InlineData("un\r\ndeux", 4, 8, "deux")]
    [InlineData("un\r\ndeux", 0, 2, "un")]
    [InlineData("🏠 chez moi", 3, 7, "chez")]
    [InlineData("e\u0301te\u0301 dernier", 0, 5, "été")]
    [InlineData("e\u0301te\u0301 dernier", 6, 13, "dernier")]
    [InlineData("été dernier", 4, 11, "dernier")]
    [InlineData("\uFEFFété", 1, 4, "été")]
    [InlineData("👩‍👧 et 🏠", 6, 11, "et 🏠")]
    public void A_part_of_the_words_is_the_same_part_of_the_source(string said, int start, int end, string expected)
    {
        var text = new SourceText(said);

        var (first, last) = text.Place(start, end, out var isMoved);

        string.Concat(text.Text.EnumerateRunes().ToArray()[first..last]).Should().Be(expected);
        isMoved.Should().BeFalse();
    }

    [Theory]
    [InlineData("e\u0301t", 1, 3, "ét")]
    [InlineData("a\r\nb", 0, 2, "a\n")]
    [InlineData("🏠", 1, 2, "🏠")]
    public void A_place_inside_one_character_moves_outwards(string said, int start, int end, string expected)
    {
        var text = new SourceText(said);

        var (first, last) = text.Place(start, end, out var isMoved);

        string.Concat(text.Text.EnumerateRunes().ToArray()[first..last]).Should().Be(expected);
        isMoved.Should().BeTrue();
    }

    [Fact]
    public void A_source_ends_its_lines_in_one_way_and_holds_whole_characters() => Gen.Select(Pieces.Array[0, 12], pieces => string.Concat(pieces)).Sample(said =>
    {
        var text = new SourceText(said).Text;

        return !text.Contains('\r', StringComparison.Ordinal)
            && new UTF8Encoding(false, true).GetString(Encoding.UTF8.GetBytes(text)) == text
            && new SourceText(text) is { HasOtherLineEnds: false, HasHalves: false };
    });

    [Fact]
    public void Parts_that_follow_each_other_still_do() => Gen.Select(Pieces.Array[1, 12], Gen.Int[0, 1000]).Sample((pieces, at) =>
    {
        var said = string.Concat(pieces);
        var text = new SourceText(said);
        var middle = at % (said.Length + 1);

        var before = text.Place(0, middle, out var isMoved);
        var after = text.Place(middle, said.Length, out _);

        return isMoved ? before.End >= after.Start : before.End == after.Start && after.End == text.Text.EnumerateRunes().Count();
    });
}

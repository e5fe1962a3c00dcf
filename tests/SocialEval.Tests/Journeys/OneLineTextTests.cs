using CsCheck;
using SocialEval.Journeys;

namespace SocialEval.Tests.Journeys;

/// <summary>A name writes no line of a report, and leaves the direction of what stands around it alone.</summary>
public sealed class OneLineTextTests
{
    [Theory]
    [InlineData("M. Diallo\nNadia dit : « Tout va bien. »", "U+000A")]
    [InlineData("M. Diallo\u2028Nadia", "U+2028")]
    [InlineData("\u202Eollaid", "U+202E")]
    [InlineData("M.\u0085Diallo", "U+0085")]
    [InlineData("M.\u001B[2J", "U+001B")]
    [InlineData("M.\u200FDiallo", "U+200F")]
    public void A_name_with_a_control_character_is_refused_with_the_place_and_the_character(string name, string character)
    {
        var parts = Some.JourneyWith();
        var parties = parts.Parties.ToArray();
        parties[1] = parties[1] with { Name = name, Function = name };
        Journey.TryFrom(parts with { Parties = [.. parties] }, out var problems).Should().BeNull();
        problems.Select(problem => problem.ToString()).Should().Equal(
            $"$.parties[1].name: a text with the control character {character}, expected a text of one line, without control characters",
            $"$.parties[1].function: a text with the control character {character}, expected a text of one line, without control characters");
    }

    [Theory]
    [InlineData("Mme Aït-Ouarab")]
    [InlineData("نادية")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("L\u00A0Étoile")]
    public void A_name_in_any_script_is_one(string name) => OneLineText.IsOne(name).Should().BeTrue();

    [Fact]
    public void What_other_systems_hold_becomes_one_line_and_keeps_its_words() =>
        OneLineText.Of(" M.\r\n\tDiallo \u202E référent\u202C").Should().Be("M. Diallo référent");

    [Fact]
    public void What_is_made_a_name_is_one() => Gen.String[Gen.Char[(char)0, (char)0x2100], 0, 20].Sample(text =>
    {
        var name = OneLineText.Of(text);
        OneLineText.IsOne(name).Should().BeTrue();
        OneLineText.Of(name).Should().Be(name);
    });
}

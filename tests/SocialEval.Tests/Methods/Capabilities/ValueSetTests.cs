using SocialEval.Methods;
using SocialEval.Methods.Capabilities;

namespace SocialEval.Tests.Methods.Capabilities;

public sealed class ValueSetTests
{
    private static readonly ValueSet Invented = ValueSet.Of("Inventé pour ce test.", [new("lien", [-0.25, 0, 0.25]), new("sécurité", [0, 0.5])], 0.25);

    [Fact]
    public void A_sum_is_that_of_the_levels_and_says_where_the_values_come_from()
    {
        Invented.Sum([1, 1]).Value.Should().Be(0);
        Invented.Sum([3, 2]).Value.Should().Be(1);
        Invented.Sum([3, 2]).Parameters.Should().Equal(new MethodParameter("source", "Inventé pour ce test."));
    }

    [Fact]
    public void A_level_that_does_not_exist_is_refused()
    {
        Refusals.Of(() => Invented.Sum([0, 3])).Should().Equal(
            "capabilities: levels[0]: '0', expected a level of 'lien', from 1 to 3",
            "capabilities: levels[1]: '3', expected a level of 'sécurité', from 1 to 2");
        Refusals.Of(() => Invented.Sum([1])).Should().Equal("capabilities: levels: 1 value, expected one level for each attribute");
    }

    [Fact]
    public void A_set_without_a_source_is_refused() => Refusals.Of(() => ValueSet.Of("", [new("a", []), new("a", [double.NaN])])).Should().Equal(
        "capabilities: source: nothing, expected where the values come from, and under which permission they are used",
        "capabilities: attributes[0]: no level, expected a value for each level",
        "capabilities: attributes[1]: 'a' again, expected each once",
        "capabilities: attributes[1].values[0]: not a number, expected a number of at most 1E+100");
}

using SocialEval.Consents;

namespace SocialEval.Tests.Consents;

/// <summary>The words a host declares: exact, whichever way their accents are composed, and never quoted by themselves.</summary>
public sealed class HostVocabularyTests
{
    [Fact]
    public void Nothing_is_declared_by_default()
    {
        new Reading(new(2025, 6, 1), Purpose.Evaluation, Reader.Institution).Vocabulary.Should().Be(HostVocabulary.None);
        HostVocabulary.None.Count.Should().Be(0);
        HostVocabulary.None.Contains("logement").Should().BeFalse();
    }

    [Theory]
    [InlineData("répit", true)]
    [InlineData("re\u0301pit", true)]
    [InlineData("Répit", false)]
    [InlineData("répit ", false)]
    [InlineData("", false)]
    public void A_word_is_compared_exactly_whichever_way_its_accents_are_composed(string word, bool isThere) =>
        new HostVocabulary("répit", "logement").Contains(word).Should().Be(isThere);

    [Fact]
    public void Two_are_equal_where_their_words_are_in_any_order()
    {
        new HostVocabulary("a", "b").Should().Be(new HostVocabulary("b", "a", "a"));
        new HostVocabulary("a").With("b").GetHashCode().Should().Be(new HostVocabulary("b", "a").GetHashCode());
        new HostVocabulary("a").Should().NotBe(new HostVocabulary("a", "b"));
        new HostVocabulary("secret").ToString().Should().NotContain("secret");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_word_is_refused(string word) => FluentActions.Invoking(() => new HostVocabulary("logement", word)).Should().Throw<ArgumentException>();
}

using SocialEval.Methods.Relations;

namespace SocialEval.Tests.Methods.Relations;

public sealed class RelationCheckTests
{
    private static readonly RelationCheck Check = RelationCheck.Of(
        [new("but", "Cherchons-nous la même chose ?"), new("lien", "Puis-je dire non ?"), new("faire", "Faisons-nous ce qu'il faut ?")],
        ["oui", "en partie", "non"],
        ["amina", "leo"],
        ["karim"]);

    [Fact]
    public void Where_two_answers_differ_it_shows_and_silence_is_neither()
    {
        var readings = Check.Read([new("but", "oui"), new("lien", "non"), new("faire", null)], [new("but", "oui"), new("lien", "oui"), new("faire", "oui")]);

        readings.Select(reading => reading.Diverge).Should().Equal(false, true, null);
    }

    [Fact]
    public void It_is_written_by_both_sides() => Refusals.Of(() => RelationCheck.Of([new("a", "…")], ["oui", "non"], [], ["karim"])).Should().Equal(
        "relation: people: nobody, expected who wrote it, of the people accompanied");

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Refusals.Of(() => Check.Read([new("autre", "oui"), new("but", "peut-être"), new("but", "oui")], [])).Should().Equal(
            "relation: person[0]: to 'autre', which is not asked, expected a question of the check",
            "relation: person[1]: other words, expected one of the answers of the check, or none given",
            "relation: person[2]: to 'but' again, expected one answer to each");
        Refusals.Of(() => RelationCheck.Of([], ["oui"], ["a"], ["b"])).Should().Equal(
            "relation: questions: 0 questions, expected one to ten, for a check stays short",
            "relation: answers: 1 answer, expected two different ones or more");
    }
}

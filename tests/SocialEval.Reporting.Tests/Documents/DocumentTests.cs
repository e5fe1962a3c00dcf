using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Reporting.Tests.Documents;

public sealed class DocumentTests
{
    [Fact]
    public void A_person_reads_their_own_words_first_and_what_they_can_change_last()
    {
        var page = Example.Page(Example.Of("nadia"), DocumentKind.Person);

        page.Title.Should().Be("Votre parcours, au 1er septembre 2025");
        page.Sections.Select(section => section.Heading).Should().Equal(
            "Le temps", "Ce que vous avez dit", "Ce que d'autres ont dit ou noté", "Ce qui a été décidé avec vous", "Ce que personne ne vous a demandé, ou ce qui n'a pas de réponse",
            "Ce qui est aussi noté", "Des questions, si vous voulez", "Ce qui est demandé à d'autres", "Ce que vous pouvez changer", "Les mots de ce document");
        Lines(page, "Ce que vous avez dit").Should().Contain("Le 10 février 2025, Nadia dit : « J'ai les clés, mais le soir je suis seule. » Son avis : mitigé. Paroles notées par M. Diallo, relues ensemble.");
        Lines(page, "Ce que d'autres ont dit ou noté").Should().Contain(line => line.StartsWith("Le 12 février 2025, M. Diallo donne son avis : mieux.", StringComparison.Ordinal));
        Lines(page, "Ce que personne ne vous a demandé, ou ce qui n'a pas de réponse").Should().Contain("Nous n'avons trace ni d'un avis, ni d'une question posée.");
        Lines(page, "Ce que vous pouvez changer").Should().HaveCount(6).And.Contain("Vous pouvez revenir sur un accord, sans dire pourquoi.");
    }

    [Fact]
    public void Where_several_are_concerned_each_reads_their_own_words_as_theirs()
    {
        var journey = Example.Of("quartier");
        var view = journey.View(new Reading(Example.Day, Example.Day, Purpose.Support, Reader.Party("meryem")));
        var page = Page.Write(DocumentKind.Person, view, Example.Report(view));

        Lines(page, "Ce que vous avez dit").Should().Contain(line => line.Contains("Le matin je suis chez moi. Le soir, je ne descends pas.", StringComparison.Ordinal)).And.NotContain(line => line.Contains("Bruno dit", StringComparison.Ordinal));
        Lines(page, "Ce que d'autres ont dit ou noté").Should().Contain(line => line.Contains("Bruno", StringComparison.Ordinal));
    }

    [Fact]
    public void A_meeting_has_room_for_each_one_alone_and_no_word_of_where_voices_differ()
    {
        var page = Example.Page(Example.Of("nadia"), DocumentKind.Meeting);

        var rooms = page.Sections.SelectMany(section => section.Blocks.AsEnumerable()).OfType<Room>().Select(room => room.Label).ToList();
        rooms.Should().Contain(["Les notes de Nadia", "Les notes de M. Diallo"]).And.NotContain("Les notes de Mme Roche", "she left").And.EndWith(["Ce que nous tenons ensemble", "Les désaccords, et qui les porte", "Ce qui est décidé, ou rien"]);
        Example.Words(page).Should().NotContain("Aucun avis ne remplace l'autre").And.NotContain("voulez-vous en parler");
    }

    [Fact]
    public void An_agreement_says_who_answered_when_and_on_what_it_rests_and_keeps_every_version()
    {
        var page = Example.Page(Example.Of("solene"), DocumentKind.Agreement);

        var goal = page.Sections.Single(section => section.Heading == "Objectif : « Dormir sans écouter la porte »");
        goal.Blocks.OfType<Lines>().Select(lines => lines.Heading).Should().Equal("Version 1", "Version 2 (d'octobre 2024) — en vigueur");
        goal.Blocks.OfType<Rows>().First().Cells.Select(static row => string.Join(" | ", row)).Should().Equal(
            "Anouk | D'accord | Le 11 septembre 2023 | Une signature | ",
            "Solène | D'accord en partie | Le 18 septembre 2023 | Une note de l'équipe | « Oui, mais pas un inconnu dans la chambre de mon père. »");
        page.Sections[^1].Blocks.OfType<Signatures>().Single().Names.Should().Contain("Solène").And.NotContain("Anouk", "whoever left signs nothing");
    }

    [Theory]
    [MemberData(nameof(Example.Files), MemberType = typeof(Example))]
    public void An_institution_reads_roles_and_never_a_name(string name)
    {
        var journey = Example.Of(name);
        var words = Example.Words(Example.Page(journey, DocumentKind.Institution)) + Example.Html(Example.Page(journey, DocumentKind.Institution, "en"));

        foreach (var party in journey.Parties.Where(party => party is { Name: not null, Role: not PartyRole.Organisation }))
        {
            words.Should().NotContain(party.Name!);
        }
    }

    [Theory]
    [InlineData(DocumentKind.Person, "team", "*expected a reading by the person, or by a beneficiary's id*")]
    [InlineData(DocumentKind.Person, "diallo", "*expected a reading by the person, or by a beneficiary's id*")]
    [InlineData(DocumentKind.Institution, "team", "*expected a reading by an institution or a researcher*")]
    [InlineData(DocumentKind.Meeting, "institution", "*expected a reading by the person, the team or somebody taking part*")]
    [InlineData(DocumentKind.Agreement, "researcher", "*expected a reading by the person, the team or somebody taking part*")]
    public void A_document_for_somebody_is_not_written_from_what_another_reads(DocumentKind kind, string word, string message)
    {
        var reader = word switch { "team" => Reader.Team, "institution" => Reader.Institution, "researcher" => Reader.Researcher, _ => Reader.Party(word) };
        var view = Example.Of("nadia").View(new Reading(Example.Day, Purpose.Support, reader));

        var write = () => Page.Write(kind, view, Example.Report(view));

        write.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void A_report_of_another_reading_is_refused()
    {
        var journey = Example.Of("nadia");
        var report = Example.Report(journey.View(new Reading(Example.Day.PlusDays(1), Purpose.Support, Reader.Team)));

        var write = () => Page.Write(DocumentKind.Meeting, Example.View(journey, DocumentKind.Meeting), report);

        write.Should().Throw<ArgumentException>().WithMessage("*of another reading than the view of journey 'j-nadia'*");
    }

    [Theory]
    [InlineData(DocumentKind.Person)]
    [InlineData(DocumentKind.Meeting)]
    [InlineData(DocumentKind.Agreement)]
    [InlineData(DocumentKind.Institution)]
    public void An_empty_journey_is_still_a_page_that_says_what_is_the_case(DocumentKind kind)
    {
        var page = Example.Page(Empty(), kind);

        page.Sections.Should().NotBeEmpty().And.OnlyContain(section => !section.Blocks.IsEmpty);
        Example.Html(page).Should().Contain(kind switch
        {
            DocumentKind.Person => "Nous n'avons trace d'aucune parole de vous ici.".Replace("'", "&#x27;", StringComparison.Ordinal),
            DocumentKind.Meeting => "Rien n&#x27;est dit ici.",
            DocumentKind.Agreement => "Aucun objectif n&#x27;est noté ici.",
            _ => "Rien de ce qui est raconté ne peut être lu ici.",
        });
    }

    [Fact]
    public void Only_tombstones_are_a_page_that_says_that_the_words_were_erased()
    {
        var erased = Statement.OfErased(new Tombstone(PartialDate.OfYear(2024), ErasureReason.AskedByThePerson));
        var journey = Journey.From(Empty().Parts with
        {
            Goals = [new Goal { Id = "g", Versions = [new GoalVersion { Id = "v", Wording = erased, ProposedBy = "a" }] }],
            Assessments = [new Assessment { Id = "s", About = new Citation(ItemKind.Goal, "g"), By = "a", Words = erased }],
        });

        var words = Example.Words(Example.Page(journey, DocumentKind.Person)) + Example.Words(Example.Page(journey, DocumentKind.Agreement));

        words.Should().Contain("Les mots ont été effacés à la demande de la personne.").And.Contain("Un objectif dont les mots ne sont pas montrés");
    }

    [Fact]
    public void A_statement_of_two_hundred_thousand_letters_is_whole_in_the_text_and_short_in_the_picture()
    {
        var words = new string('é', 99_999) + " fin " + new string('à', 99_996);
        var journey = Journey.From(Empty().Parts with { Goals = [new Goal { Id = "g", Versions = [new GoalVersion { Id = "v", Wording = new Statement(words, "a"), ProposedBy = "a", ProposedOn = PartialDate.OfYear(2024) }] }] });

        var page = Example.Page(journey, DocumentKind.Agreement);

        Example.Words(page).Should().Contain(words);
        Example.Page(journey, DocumentKind.Person).Sections.SelectMany(section => section.Blocks.AsEnumerable()).OfType<Drawing>().Should().OnlyContain(drawing => drawing.Picture.Svg.Length < 20_000);
    }

    [Fact]
    public void A_language_nobody_translated_is_told_in_another_and_that_is_said()
    {
        var page = Example.Page(Example.Of("nadia"), DocumentKind.Person, "nl");

        page.Notices.Should().ContainSingle().Which.Should().Be("Une partie de ce document n'existe pas encore dans cette langue.");
        page.Sections[1].Heading.Should().Be("Ce que vous avez dit");
    }

    [Fact]
    public void Simplified_French_says_that_it_is_to_be_reviewed_and_claims_no_mark()
    {
        var page = Example.Page(Example.Of("nadia"), DocumentKind.Person, "fr-simple");

        page.Notices[0].Should().Contain("relire avec les personnes concernées");
        page.LanguageTag.Should().Be("fr");
        Example.Html(page).Should().NotContain("FALC").And.Contain("se-simple");
    }

    private static IEnumerable<string> Lines(Page page, string heading) =>
        page.Sections.Single(section => section.Heading == heading).Blocks.OfType<Lines>().SelectMany(lines => lines.Items.AsEnumerable()).Select(line => line.Text);

    private static Journey Empty() => Journey.Begin("j-vide", JourneyKind.Individual, new Party { Id = "a", Role = PartyRole.Beneficiary, Name = "Ana" });
}

namespace SocialEval.Fhir.Tests.Mapping;

public sealed class AnswersTests
{
    private static readonly object[] Items =
    [
        new { linkId = "1", text = "Qu'est-ce qui compte pour vous ?", answer = new[] { new { valueString = "Mes voisins" } } },
        new { linkId = "2", item = new[] { new { linkId = "2.1", answer = new[] { new { valueString = "Le jardin" } } } } },
    ];

    [Fact]
    public void Answers_in_words_are_testimonies_of_whoever_answered()
    {
        var response = Some.Resource("QuestionnaireResponse", "q").With("status", "completed").With("subject", Some.To("Patient/nour")).With("source", Some.To("Patient/nour"))
            .With("author", Some.To("Practitioner/elise")).With("authored", "2031-03-01").With("item", Items);

        var journey = Some.JourneyOf(Some.Nour(), Some.Elise(), response);

        journey.Testimonies.Select(told => (told.Words.Text, told.Words.By, told.Words.RecordedBy)).Should().BeEquivalentTo([("Mes voisins", "nour", "elise"), ("Le jardin", "nour", "elise")]);
    }

    [Fact]
    public void A_form_that_names_nobody_was_answered_by_nobody_known()
    {
        var response = Some.Resource("QuestionnaireResponse", "q").With("status", "completed").With("subject", Some.To("Patient/nour")).With("author", Some.To("Practitioner/elise")).With("item", Items);

        Some.JourneyOf(Some.Nour(), Some.Elise(), response).Testimonies.Should().OnlyContain(told => told.Words.By == null && told.Words.RecordedBy == "elise");
    }

    [Fact]
    public void What_somebody_sends_is_their_testimony()
    {
        var message = Some.Resource("Communication", "c").With("status", "completed").With("subject", Some.To("Patient/nour")).With("sender", Some.To("RelatedPerson/sami"))
            .With("sent", "2031-03-01T08:00:00Z").With("payload", new[] { new { contentString = "Elle chante à nouveau" } });

        Some.JourneyOf(Some.Nour(), Some.Sami(), message).Testimonies[0].Words.Should().Be(new Statement("Elle chante à nouveau", "sami"));
    }
}

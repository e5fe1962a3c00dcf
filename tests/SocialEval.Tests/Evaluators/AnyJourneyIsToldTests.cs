using CsCheck;
using NodaTime;
using SocialEval.Evaluators;

namespace SocialEval.Tests.Evaluators;

public sealed class AnyJourneyIsToldTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("fr-simple")]
    public void Who_decided_and_the_time_left_are_told_of_any_journey(string language) => AnyJourney.Gen.Sample(
        journey =>
        {
            foreach (var reader in new[] { Reader.Team, Reader.Institution })
            {
                var view = journey.View(new Reading(new LocalDate(2024, 6, 1), new LocalDate(2026, 6, 1), reader.IsOutside ? Purpose.Evaluation : Purpose.Support, reader));
                var text = new Evaluation(new CoConstruction(), new TimeGiven()) { IsStrict = true }.Run(view).ToText(language);
                if (text.Contains("co-construction.", StringComparison.Ordinal) || text.Contains("time-given.", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException("A code was told in place of a text.");
                }
            }
        },
        iter: 200);
}

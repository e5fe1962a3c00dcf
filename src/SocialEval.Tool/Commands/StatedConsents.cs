using SocialEval.Journeys;

namespace SocialEval.Tool.Commands;

/// <summary>The consents the command line states, and which of them found their party. Safe to use from several threads.</summary>
internal sealed class StatedConsents(StatedConsent[] stated)
{
    private readonly int[] found = new int[stated.Length];

    /// <summary>Those whose party is in no journey that was read.</summary>
    public IEnumerable<StatedConsent> OfNobody => stated.Where((_, index) => found[index] == 0);

    /// <summary>The journey with each consent whose party takes part in it.</summary>
    public Journey AddTo(Journey journey)
    {
        for (var i = 0; i < stated.Length; i++)
        {
            if (journey.Parties.Any(party => party.Id == stated[i].By))
            {
                Volatile.Write(ref found[i], 1);
                journey = Add(stated[i], journey);
            }
        }

        return journey;
    }

    // The id is made of the words, so that the same words give the same journey. Should it be taken, it is counted on.
    private static Journey Add(StatedConsent stated, Journey journey)
    {
        var id = $"stated:{stated}";
        for (var i = 2; ; i++)
        {
            var consent = new Consent { Id = id, By = stated.By, Purpose = stated.Purpose, Answer = ConsentAnswer.Given, On = stated.On, Evidence = stated.Evidence };
            if (Journey.TryFrom(journey.Parts with { Consents = [.. journey.Consents, consent] }, out var problems) is { } consented)
            {
                return consented;
            }

            if (problems.Count != 1 || !problems[0].Path.EndsWith("].id", StringComparison.Ordinal))
            {
                throw new InvalidJourneyException(problems);
            }

            id = FormattableString.Invariant($"stated:{stated}:{i}");
        }
    }
}

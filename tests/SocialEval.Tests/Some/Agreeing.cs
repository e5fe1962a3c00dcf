using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>Consents, to say only whose.</summary>
internal static partial class Some
{
    /// <summary>A yes to evaluation by each of these.</summary>
    public static Sequence<Consent> AgreedBy(params string[] parties) =>
    [
        .. parties.Select(party => new Consent { Id = $"oui-{party}", By = party, Purpose = Purpose.Evaluation, Answer = ConsentAnswer.Given, On = On("2024-01-01") }),
    ];
}

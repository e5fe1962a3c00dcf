using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <summary>Nadia's journey, the same as <c>docs/examples/nadia.json</c>.</summary>
internal static partial class Some
{
    public static readonly LocalDate FirstOfJune2025 = new(2025, 6, 1);

    public static Journey Nadia() => Journey.From(NadiaParts());

    public static JourneyParts NadiaParts() => new()
    {
        Id = "j-nadia",
        Kind = JourneyKind.Individual,
        Themes = [new("logement"), new("emploi"), new("sante", "santé")],
        Support = new() { Started = On("2024-01-08"), Ended = On("2025-02-28") },
        Parties =
        [
            new() { Id = "nadia", Role = PartyRole.Beneficiary, Name = "Nadia" },
            new() { Id = "roche", Role = PartyRole.Professional, Name = "Mme Roche", Function = "référente", Organisation = "service", From = On("2024-01-08"), To = On("2024-04-30") },
            new() { Id = "diallo", Role = PartyRole.Professional, Name = "M. Diallo", Function = "référent", Organisation = "service", From = On("2024-05-02") },
            new() { Id = "service", Role = PartyRole.Organisation, Name = "le service" },
            new() { Id = "soeur", Role = PartyRole.Relative, Function = "sœur" },
            new() { Id = "fille-1", Role = PartyRole.Relative, Function = "fille" },
            new() { Id = "fille-2", Role = PartyRole.Relative, Function = "fille" },
        ],
        Goals = [NadiaWork(), NadiaHome(), NadiaHealth()],
        Interventions =
        [
            new()
            {
                Id = "dalo",
                Reach = InterventionKind.Individual,
                What = Says("diallo", "Dossier DALO"),
                DoneBy = ["nadia", "diallo"],
                Towards = ["logement"],
                AskedBy = "nadia",
                AskedOn = On("2024-04-02"),
                Started = On("2024-05-15"),
            },
        ],
        Outcomes =
        [
            new()
            {
                Id = "bail",
                What = Says("diallo", "Bail signé") with { Mode = StatementMode.Written },
                On = On("2025-02-03"),
                Towards = ["logement"],
                Contributions =
                [
                    new() { Of = new(ItemKind.Intervention, "dalo"), Words = Says("diallo", "Le dossier rempli ensemble") },
                    new() { Of = new(ItemKind.Party, "nadia"), Words = Says("diallo", "Elle a gardé chaque papier pendant des mois") with { Mentions = ["nadia"] } },
                ],
            },
        ],
        Assessments =
        [
            new()
            {
                Id = "avis-logement-nadia",
                About = new(ItemKind.Goal, "logement"),
                By = "nadia",
                RecordedBy = "diallo",
                Mode = StatementMode.Spoken,
                ConfirmedOn = On("2025-02-10"),
                On = On("2025-02-10"),
                Judgement = Judgement.Mixed,
                Words = Says("nadia", "J'ai les clés, mais le soir je suis seule."),
            },
            new()
            {
                Id = "avis-sante-nadia",
                About = new(ItemKind.Goal, "sante"),
                By = "nadia",
                Mode = StatementMode.Written,
                On = On("2025-02-10"),
                Judgement = Judgement.PrefersNotToSay,
            },
            new() { Id = "avis-logement-diallo", About = new(ItemKind.Goal, "logement"), By = "diallo", On = On("2025-02-12"), Judgement = Judgement.Better },
        ],
        Pauses = [new() { Id = "aout", From = On("2024-08"), To = On("2024-08"), WishedBy = "nadia" }],
        Consents =
        [
            new() { Id = "accord-evaluation", By = "nadia", Purpose = Purpose.Evaluation, Answer = ConsentAnswer.Given, On = On("2024-03-20"), Evidence = Evidence.OwnAct },
            new() { Id = "refus-recherche", By = "nadia", Purpose = Purpose.Research, Answer = ConsentAnswer.Refused, On = On("2024-03-20"), Evidence = Evidence.OwnAct },
        ],
    };

    private static Goal NadiaWork() => new()
    {
        Id = "emploi",
        Themes = [new("emploi")],
        Versions =
        [
            new()
            {
                Id = "emploi-1",
                ProposedBy = "roche",
                ProposedOn = On("2024-01-08"),
                From = On("2024-01-08"),
                Wording = Says("roche", "Reprendre un emploi dans les six mois") with { Mode = StatementMode.Written },
                Horizon = new(TimeHorizon.Over(Period.FromMonths(6), On("2024-01-08"))) { Words = Says("roche", "dans les six mois") },
                Agreements =
                [
                    new() { By = "service", Answer = AgreementAnswer.Agrees, On = On("2024-01-08"), Evidence = Evidence.Signature },
                    new() { By = "nadia", Answer = AgreementAnswer.Agrees, On = On("2024-01-08"), Evidence = Evidence.RecordedByProfessional },
                ],
            },
        ],
    };

    private static Goal NadiaHome() => new()
    {
        Id = "logement",
        Themes = [new("logement")],
        Versions =
        [
            new()
            {
                Id = "logement-1",
                ProposedBy = "nadia",
                ProposedOn = On("2024-03-20"),
                From = On("2024-03-20"),
                Wording = Says("nadia", "Un logement où mes filles ont leur chambre") with { Mode = StatementMode.Written, Mentions = ["fille-1", "fille-2"] },
                Horizon = new(TimeHorizon.Open) { Words = Says("nadia", "quand ce sera possible") },
                Agreements = SignedByNadiaAndHerReferent(),
            },
        ],
    };

    private static Goal NadiaHealth() => new()
    {
        Id = "sante",
        Themes = [new("sante", "santé")],
        Versions =
        [
            new()
            {
                Id = "sante-1",
                ProposedBy = "nadia",
                ProposedOn = On("2024-03-20"),
                From = On("2024-03-20"),
                Wording = Says("nadia", "Prendre du temps pour ma santé") with { Mode = StatementMode.Written },
                Agreements = SignedByNadiaAndHerReferent(),
            },
        ],
    };

    private static Sequence<Agreement> SignedByNadiaAndHerReferent() =>
    [
        new() { By = "nadia", Answer = AgreementAnswer.Agrees, On = On("2024-03-20"), Evidence = Evidence.Signature },
        new() { By = "roche", Answer = AgreementAnswer.Agrees, On = On("2024-03-20"), Evidence = Evidence.Signature },
    ];

    /// <summary>A date, as far as it is known.</summary>
    public static PartialDate On(string date) => PartialDate.Parse(date);

    /// <summary>Words in French, and who said them.</summary>
    public static Statement Says(string? by, string words) => new(words, by, "fr");
}

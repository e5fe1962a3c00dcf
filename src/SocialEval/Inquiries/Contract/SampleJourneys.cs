using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Inquiries.Contract;

/// <summary>Invented journeys that hold a little of everything a journey can hold.</summary>
internal static class SampleJourneys
{
    /// <summary>Nothing at all; nothing but those taking part.</summary>
    public static Sequence<Journey> Empty { get; } =
    [
        Journey.Begin("nobody", JourneyKind.Individual),
        Journey.Begin("only-parties", JourneyKind.Individual, Somebody("lina", PartyRole.Beneficiary), Somebody("marc", PartyRole.Professional)),
    ];

    /// <summary>One person's, a neighbourhood's, a team's.</summary>
    public static Sequence<Journey> All { get; } = [Journey.From(Individual()), Journey.From(Collective()), Journey.From(Practice())];

    private static JourneyParts Individual() => new()
    {
        Id = "sample-individual",
        Kind = JourneyKind.Individual,
        Themes = [new("logement"), new("droits", "Accès aux droits")],
        Place = new("Une ville"),
        Support = new() { Started = Day("2023-01"), Ended = Day("2024-11-30"), EndedBy = "service", Frame = SupportFrame.ConditionOfARight, Words = Says("marc", "Fin de la mesure") },
        Earlier = ["sample-earlier"],
        KeepUntil = Day("2040"),
        Parties =
        [
            Somebody("lina", PartyRole.Beneficiary) with { Name = "Lina" },
            Somebody("marc", PartyRole.Professional) with { Name = "Marc", Organisation = "service", From = Day("2023-01-09"), To = Day("2024-02-29") },
            Somebody("ines", PartyRole.Professional) with { Name = "Inès", Organisation = "service", From = Day("2024-03-01") },
            Somebody("service", PartyRole.Organisation),
            Somebody("tuteur", PartyRole.LegalRepresentative) with { Represents = new("lina", "evaluation", Day("2023-01-01"), Day("2023-12-31")) },
            Somebody("frere", PartyRole.Relative) with { Name = "Yanis" },
            Somebody("grand-mere", PartyRole.Relative) with { DeceasedOn = Day("2023-10") },
            Somebody("interprete", PartyRole.Interpreter),
        ],
        Needs =
        [
            new() { Id = "besoin", What = Says("lina", "Dormir au calme"), On = Day("2023-01-09") },
            new() { Id = "attente", What = Says(null, "Revoir la grand-mère"), Expressed = NeedKind.Expectation },
        ],
        Goals = [Housing(), Rights(), Untold()],
        Interventions = [Application(), Mediation(), new() { Id = "sans-date", What = Says("ines", "Visites"), Reach = InterventionKind.Individual, DoneBy = ["lina"] }],
        Outcomes =
        [
            new()
            {
                Id = "cle", What = Says("lina", "J'ai une clé à moi"), On = Day("2024-05"), Towards = ["logement"], Welcome = Welcome.Yes, WelcomeBy = "lina",
                Actor = "lina", Significance = Says("lina", "Je ferme ma porte"),
                Substantiations = [new() { By = "frere", On = Day("2024-07"), Description = SubstantiationAnswer.Agrees, Contribution = SubstantiationAnswer.NoOpinion, Words = Says("frere", "Je l'ai vue emménager") }],
                Contributions = [new() { Of = Cite(ItemKind.Intervention, "demande"), Words = Says("lina", "Le dossier a compté") }, new() { Of = Cite(ItemKind.Party, "lina"), Words = Says("lina", "J'ai insisté") }, new() { Words = Says("lina", "Et la chance") }],
            },
            new() { Id = "dispute", What = Says("frere", "On ne se parle plus"), On = Day("2024-06-02"), Welcome = Welcome.No },
        ],
        Invitations =
        [
            new() { Id = "invitee", About = Cite(ItemKind.Goal, "logement"), To = "lina", By = "marc", On = Day("2023-11-01") },
            new() { Id = "sans-reponse", About = Cite(ItemKind.Goal, "droits"), To = "lina", By = "ines", On = Day("2024-04-02") },
        ],
        Assessments = Assessments(),
        Testimonies =
        [
            new() { Id = "recit", On = Day("2024-09-15"), Words = Says("lina", "Le soir, j'entends encore la rue.") with { Mode = StatementMode.Spoken, RecordedBy = "ines", ConfirmedOn = Day("2024-09-16"), Mentions = ["frere"] } },
            new() { Id = "dessin", On = Day("2024-10"), Words = Statement.OfMedia("dessin-1", StatementMode.Drawn, "lina") },
            new() { Id = "traduit", Words = Says("grand-mere", "Elle est courageuse") with { Through = "interprete", Mode = StatementMode.Interpreted, Fidelity = Fidelity.Translation } },
            new() { Id = "efface", Words = Statement.OfErased(new(Day("2024-01-02"), ErasureReason.ThirdParty)) },
        ],
        Pauses = [new() { Id = "ete", From = Day("2023-07"), To = Day("2023-08-31"), WishedBy = "lina", Words = Says("lina", "Besoin de souffler") }, new() { Id = "en-cours", From = Day("2024-10-01") }],
        Reflections =
        [
            new()
            {
                Id = "reunion", On = Day("2024-11-05"), Participants = ["lina", "ines"], TakesUp = [Cite(ItemKind.Assessment, "avis-marc"), Cite(ItemKind.Outcome, "dispute")],
                Notes = [new() { Id = "note-lina", Words = Says("lina", "Je ne suis pas prête"), SharedWith = [] }], Held = "On attend le printemps", Dissents = [Says("lina", "Moi non")], AskedBy = "lina", Decided = ["logement-2"],
            },
        ],
        Measures =
        [
            Rated("domaines-1", "lina", "2023-02", 2, 3) with { Words = Says("lina", "Je note comme je peux") },
            Rated("domaines-2", "lina", "2024-06-30", 6, null) with { RecordedBy = "ines", ConfirmedOn = Day("2024-07-01") },
            new() { Id = "lien-lina", Instrument = "notre-lien", By = "lina", On = Day("2024-05"), Areas = [new() { Area = "écoute", What = Says("ines", "On s'écoute"), Could = Ability.Yes, Does = Ability.InPart }] },
            new() { Id = "lien-ines", Instrument = "notre-lien", By = "ines", On = Day("2024-05"), Areas = [new() { Area = "écoute", Could = Ability.Yes, Does = Ability.Yes }] },
        ],
        Stories =
        [
            new()
            {
                Id = "histoire", What = Says("lina", "Le jour où j'ai dit non") with { ConfirmedOn = Day("2024-04-10") }, On = Day("2024-04-02"), Domain = "droits", Significance = Says("lina", "Je ne l'avais jamais fait"),
                Selections = [new() { Round = "équipe", On = Day("2024-06"), Panel = ["ines", "marc"], Chosen = true, Reason = Says("ines", "Elle décide"), Dissents = [Says("marc", "Une autre comptait plus")] }],
                Feedback = [new() { To = "lina", By = "ines", On = Day("2024-06-20"), Words = Says("ines", "Ton histoire a été lue") }],
            },
            new() { Id = "histoire-triste", What = Says("lina", "Ma sœur ne m'appelle plus"), Domain = Story.Unwelcome },
        ],
        Markers =
        [
            new() { Id = "bailleur-repond", Partner = "service", Depth = MarkerDepth.Expect, What = Says("lina", "Le service rappelle quand il a dit"), On = Day("2024-03"), Journal = [new() { On = Day("2024-04"), By = "lina", Seen = MarkerSeen.NotYet }, new() { On = Day("2024-09"), By = "ines", Seen = MarkerSeen.InPart, Words = Says("ines", "Deux fois sur trois") }] },
            new() { Id = "frere-ecoute", Partner = "frere", Depth = MarkerDepth.Love, What = Says("lina", "Mon frère m'écoute") },
        ],
        Significations =
        [
            new() { Id = "qui-decide", About = Cite(ItemKind.Testimony, "recit"), Frame = "qui a décidé", Poles = ["moi", "mes proches", "le service"], Place = [0.5m, 0, 0.5m], By = "lina", On = Day("2024-09-15") },
            new() { Id = "sans-objet", About = Cite(ItemKind.Story, "histoire"), Frame = "qui a décidé", DoesNotApply = true, By = "lina", Words = Says("lina", "Ce n'est pas la question") },
            new() { Id = "pierres", About = Cite(ItemKind.Journey, "sample-individual"), Frame = "ce qui compte", Poles = ["proche", "fort"], Stones = [new() { Of = "le dossier", X = 0.2m, Y = 0.9m }], By = "marc" },
        ],
        Placements =
        [
            new() { Id = "echelon-lina", About = Cite(ItemKind.Goal, "logement"), By = "lina", On = Day("2024-06"), Rung = Rung.Informing, Words = Says("lina", "On m'a prévenue") },
            new() { Id = "echelon-service", About = Cite(ItemKind.Goal, "logement"), By = "ines", On = Day("2024-06"), Rung = Rung.Partnership },
            new() { Id = "annonce", About = Cite(ItemKind.Goal, "logement"), By = "ines", As = PlacedAs.Declared, Rung = Rung.DelegatedPower },
        ],
        Ties =
        [
            new() { Id = "voisine", Bond = TieKind.Relation, What = Says("lina", "Une voisine garde mes clés"), On = Day("2024-05") },
            new() { Id = "renvoyee", Bond = TieKind.SentElsewhere, What = Says("lina", "On m'a dit d'aller voir ailleurs"), With = "service", On = Day("2023-05") },
            new() { Id = "seule", Bond = TieKind.Alone, What = Says("lina", "Le soir je suis seule avec ça"), On = Day("2024-09") },
            new() { Id = "repris", Bond = TieKind.TakenUp, What = Says("ines", "On est reparties de ce qu'elle avait fait"), Earlier = "sample-earlier" },
        ],
        Questions =
        [
            new() { Id = "pourquoi", What = Says("lina", "Pourquoi faut-il tout redire ?"), To = "service", ChosenBy = ["lina"], On = Day("2024-06-10"), About = Cite(ItemKind.Goal, "droits"), Reply = new() { On = Day("2024-09-01"), Words = Says("service", "Nous changeons le formulaire") } },
            new() { Id = "pourquoi-encore", What = Says("lina", "Et le formulaire ?"), To = "service", ChosenBy = ["lina", "ines"], On = Day("2024-11"), Again = "pourquoi" },
        ],
        Contests =
        [
            new() { Id = "conteste-avis", Contested = Cite(ItemKind.Assessment, "avis-marc"), By = "lina", On = Day("2024-02-01"), Words = Says("lina", "Il n'est pas venu voir") },
            new() { Id = "conteste-objectif", Contested = Cite(ItemKind.Goal, "droits") },
        ],
        Consents =
        [
            Answer("oui-evaluation", "lina", Purpose.Evaluation, ConsentAnswer.Given),
            Answer("oui-marc", "marc", Purpose.Evaluation, ConsentAnswer.Given),
            Answer("non-recherche", "lina", Purpose.Research, ConsentAnswer.Refused),
            Answer("oui-publication", "lina", Purpose.Publication, ConsentAnswer.Given) with { Items = ["cle", "logement"], Until = Day("2026") },
        ],
        Extra = Extra.Parse("""{"autre":{"dossier":"A-1"}}"""u8),
    };

    private static Goal Housing() => new()
    {
        Id = "logement",
        Meets = ["besoin"],
        Themes = [new("logement")],
        Versions =
        [
            new()
            {
                Id = "logement-1", ProposedBy = "marc", ProposedOn = Day("2023-01-16"), Wording = Says("marc", "Accéder à un logement") with { Mode = StatementMode.Written },
                Horizon = new(TimeHorizon.Until(Day("2023-06"))) { Derived = true, Term = Term.Short, Words = Says("marc", "avant l'été") },
                Receipts = [new() { By = "lina", On = Day("2023-01-17") }],
                Commitments = [new() { By = "marc", What = Says("marc", "Écrire au bailleur"), On = Day("2023-01-16") }],
                Agreements = [new() { By = "service", Answer = AgreementAnswer.Agrees, On = Day("2023-01-16"), Evidence = Evidence.Signature }, new() { By = "tuteur", OnBehalfOf = "lina", Answer = AgreementAnswer.Agrees, On = Day("2023-01-20"), Evidence = Evidence.Imported }],
            },
            new()
            {
                Id = "logement-2", ProposedBy = "lina", ProposedOn = Day("2024-03-20"), From = Day("2024-03"), Wording = Says("lina", "Un chez-moi tranquille"),
                Horizon = new(TimeHorizon.Open) { Term = Term.Long, Words = Says("lina", "quand je serai prête") },
                Scale = [new(-1, "Je dors chez mon frère"), new(0, "J'ai un bail"), new(1, "Je m'y sens bien")], Importance = Says("lina", "Le plus important"),
                Commitments = [new() { By = "lina", What = Says("lina", "Visiter") }, new() { By = "ines", What = Says("ines", "Accompagner aux visites") }],
                Agreements = [new() { By = "lina", Answer = AgreementAnswer.AgreesInPart, On = Day("2024-03-20"), Evidence = Evidence.OwnAct, Words = Says("lina", "Pas dans n'importe quel quartier") }, new() { By = "lina", Answer = AgreementAnswer.Withdraws, On = Day("2024-08"), Evidence = Evidence.RecordedByProfessional }, new() { Answer = AgreementAnswer.Agrees }],
            },
        ],
    };

    private static Goal Rights() => new()
    {
        Id = "droits",
        Versions =
        [
            new()
            {
                Id = "droits-1", ProposedBy = "ines", ProposedOn = Day("2024-04-01"), Wording = Says("ines", "Ouvrir les droits"),
                Horizon = new(TimeHorizon.Over(Period.FromMonths(18), Day("2024-04"))) { Term = Term.Immediate },
                Agreements = [new() { By = "lina", Answer = AgreementAnswer.Disagrees, On = Day("2024-04-01"), Evidence = Evidence.Unknown }, new() { By = "ines", Answer = AgreementAnswer.Agrees, On = Day("2024-04-01") }],
            },
        ],
        Ending = new() { Kind = GoalEndingKind.Replaced, By = "ines", On = Day("2024-10-01"), ReplacedBy = "logement", Words = Says("ines", "On reprend par le logement") },
    };

    private static Goal Untold() => new() { Id = "sans-trace", Versions = [new() { Id = "sans-trace-1", Wording = new("Aller mieux") }] };

    private static Intervention Application() => new()
    {
        Id = "demande", Reach = InterventionKind.Individual, What = Says("marc", "Demande de logement"), DoneBy = ["lina", "marc"], Towards = ["logement"], AskedBy = "lina", AskedOn = Day("2023-02-01"),
        Started = Day("2023-04"), Ended = Day("2024-05-02"), Term = Term.Immediate, Place = new("La mairie"),
        Decision = new() { AskedOf = "service", AskedOn = Day("2023-05-01"), Answer = DecisionAnswer.Refused, On = Day("2023-09-30"), Reason = Says("service", "Dossier incomplet"), AppealTold = false },
        Trials = [new() { On = Day("2023-05"), What = Says("marc", "Premier dossier"), Learnt = Says("lina", "Garder les copies") }, new() { What = Says("marc", "Deuxième dossier") }],
        Timing = new() { Felt = Felt.TooLate, By = "lina", Words = Says("lina", "On aurait pu commencer avant") },
    };

    private static Intervention Mediation() => new()
    {
        Id = "mediation", Reach = InterventionKind.Collective, What = Says("ines", "Rencontre avec le bailleur"), DoneBy = ["ines"], Mediates = ["lina", "frere"], Towards = ["logement", "droits"],
        AskedOn = Day("2024"), Started = Day("2024-09"), Term = Term.Short, Decision = new() { AskedOf = "service", Answer = DecisionAnswer.None }, Timing = new() { Felt = Felt.Right, By = "ines" },
    };

    private static Sequence<Assessment> Assessments() =>
    [
        About("logement", "avis-lina-1", "lina", "2023-11-15", Judgement.Worse) with { RecordedBy = "marc", Words = Says("lina", "Rien ne bouge") },
        About("logement", "avis-lina-2", "lina", "2024-06", Judgement.Mixed) with { RecordedBy = "ines", ConfirmedOn = Day("2024-06-30"), Mode = StatementMode.Spoken, Level = 0, Words = Says("lina", "C'est chez moi, mais le bruit") },
        About("logement", "avis-marc", "marc", "2024-01-20", Judgement.Better) with { Words = Says("marc", "Tout avance") },
        About("logement", "avis-inconnu", null, "2024-06-15", Judgement.Better),
        About("logement", "observation", "lina", "2024-06-20", Judgement.Same) with { Mode = StatementMode.Observed, RecordedBy = "ines" },
        About("logement", "rapporte", "lina", "2024-07-01", Judgement.Better) with { Words = Says("ines", "Elle va mieux") },
        About("droits", "refus-de-dire", "lina", "2024-07-02", Judgement.PrefersNotToSay),
        About("droits", "pas-encore", "frere", "2024-07-03", Judgement.NotYet) with { SharedWith = ["frere", "lina"] },
        About("droits", "corrige", "ines", "2024-07-04", Judgement.Same) with { Restricted = new(Day("2024-07-05"), "lina") },
        About("droits", "correction", "ines", "2024-07-04", Judgement.Mixed) with { Rectifies = "corrige" },
        new() { Id = "echelle", About = Cite(ItemKind.Journey, "sample-individual"), By = "lina", Rating = new() { Instrument = "une échelle déclarée", Value = 7, Min = 0, Max = 10 } },
        new() { Id = "sur-la-demande", About = Cite(ItemKind.Intervention, "demande"), By = "tuteur", OnBehalfOf = "lina", On = Day("2023-12"), Words = Says("tuteur", "Trop long") },
        new() { Id = "sur-la-cle", About = Cite(ItemKind.Outcome, "cle"), By = "lina", On = Day("2024-12-24"), Words = Statement.OfMedia("film-1", StatementMode.Signed, "lina") },
    ];

    private static JourneyParts Collective() => new()
    {
        Id = "sample-collective",
        Kind = JourneyKind.Collective,
        Parties =
        [
            Somebody("awa", PartyRole.Beneficiary) with { Name = "Awa" }, Somebody("boris", PartyRole.Beneficiary) with { Name = "Boris" }, Somebody("groupe", PartyRole.Beneficiary),
            Somebody("animateur", PartyRole.Professional) with { From = Day("2022") }, Somebody("mairie", PartyRole.Organisation), Somebody("elue", PartyRole.Elected), Somebody("voisin", PartyRole.Volunteer), Somebody("paire", PartyRole.Peer), Somebody("appui", PartyRole.Supporter),
        ],
        Goals = [new() { Id = "jardin", Versions = [new() { Id = "jardin-1", ProposedBy = "awa", ProposedOn = Day("2022-03-05"), Wording = Says("awa", "Un jardin ouvert à tous"), Agreements = [new() { By = "awa", Answer = AgreementAnswer.Agrees, On = Day("2022-03-05") }, new() { By = "boris", Answer = AgreementAnswer.Disagrees, On = Day("2022-03-05") }, new() { By = "mairie", Answer = AgreementAnswer.Agrees, On = Day("2022-09") }] }] }],
        Interventions = [new() { Id = "chantier", Reach = InterventionKind.Community, What = Says("animateur", "Chantier du samedi"), DoneBy = ["awa", "groupe"], Mediates = ["mairie", "groupe"], Towards = ["jardin"], Started = Day("2022-04"), Term = Term.Transformation, Decision = new() { AskedOf = "mairie", AskedOn = Day("2022-03-10"), Answer = DecisionAnswer.GrantedInPart, On = Day("2022-09-01"), AppealTold = true } }],
        Outcomes = [new() { Id = "ouvert", What = Says("boris", "Le portail reste ouvert"), On = Day("2023"), Welcome = Welcome.Mixed, WelcomeBy = "boris" }],
        Assessments = [About("jardin", "avis-awa", "awa", "2023-05-01", Judgement.Better), About("jardin", "avis-boris", "boris", "2023-05-01", Judgement.Worse) with { Words = Says("boris", "Trop de bruit") }, About("jardin", "avis-mairie", "mairie", "2023-06-01", Judgement.Better)],
        Placements = [new() { Id = "place-awa", About = Cite(ItemKind.Goal, "jardin"), By = "awa", Rung = Rung.Partnership }, new() { Id = "place-boris", About = Cite(ItemKind.Goal, "jardin"), By = "boris", Rung = Rung.Placation }, new() { Id = "place-mairie", About = Cite(ItemKind.Goal, "jardin"), By = "mairie", Rung = Rung.CitizenControl }],
        Questions = [new() { Id = "budget", What = Says("groupe", "Qui décide du budget ?"), To = "mairie", ChosenBy = ["groupe", "awa"], On = Day("2023-02-01") }],
        Consents = [Answer("oui-awa", "awa", Purpose.Evaluation, ConsentAnswer.Given), Answer("non-boris", "boris", Purpose.Evaluation, ConsentAnswer.Refused), Answer("oui-groupe", "groupe", Purpose.Research, ConsentAnswer.Given)],
    };

    private static JourneyParts Practice() => new()
    {
        Id = "sample-practice",
        Kind = JourneyKind.Practice,
        Parties = [Somebody("sonia", PartyRole.Beneficiary) with { Name = "Sonia", Function = "éducatrice" }, Somebody("paul", PartyRole.Beneficiary) with { Name = "Paul" }, Somebody("direction", PartyRole.Organisation)],
        Needs = [new() { Id = "temps", What = Says("sonia", "Du temps pour se parler") }],
        Goals = [new() { Id = "reunions", Versions = [new() { Id = "reunions-1", ProposedBy = "sonia", ProposedOn = Day("2024-01"), Wording = Says("sonia", "Une réunion par mois entre nous"), Horizon = new(TimeHorizon.Open) }] }],
        Assessments = [About("reunions", "avis-sonia", "sonia", "2024-06-01", Judgement.Same), About("reunions", "avis-paul", "paul", "2024-06-01", Judgement.PrefersNotToSay), About("reunions", "avis-direction", "direction", "2024-06-01", Judgement.Better)],
        Testimonies = [new() { Id = "parole", Words = Says("paul", "On ne se voit qu'au parking") }],
        Consents = [Answer("oui-sonia", "sonia", Purpose.OwnUse, ConsentAnswer.Given), Answer("oui-paul", "paul", Purpose.OwnUse, ConsentAnswer.Given)],
    };

    private static Party Somebody(string id, PartyRole role) => new() { Id = id, Role = role };

    private static PartialDate Day(string date) => PartialDate.Parse(date);

    private static Statement Says(string? by, string words) => new(words, by, "fr");

    private static Citation Cite(ItemKind kind, string id) => new(kind, id);

    private static Assessment About(string goal, string id, string? by, string on, Judgement judgement) =>
        new() { Id = id, About = Cite(ItemKind.Goal, goal), By = by, On = Day(on), Judgement = judgement };

    private static Measure Rated(string id, string by, string on, decimal sleeping, decimal? walking) => new()
    {
        Id = id, Instrument = "mes-domaines", By = by, On = Day(on), Min = 0, Max = 10, Best = Best.High,
        Areas = [new() { Area = "dormir", What = Says(by, "Dormir sans peur"), Value = sleeping, Weight = 60 }, new() { Area = "marcher", Value = walking, Weight = 40 }],
    };

    private static Consent Answer(string id, string by, Purpose purpose, ConsentAnswer answer) =>
        new() { Id = id, By = by, Purpose = purpose, Answer = answer, On = Day("2022-01-15"), Evidence = Evidence.OwnAct };
}

using NodaTime;
using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Benchmarks.Growing;

/// <summary>Journeys of which one list has as many items as one likes: spread as they may be, or all of one thing.</summary>
internal static class Shapes
{
    private static readonly LocalDate First = new(2023, 1, 2);
    private static readonly Citation Goal = new(ItemKind.Goal, "but");

    /// <summary>The shapes, by name; each makes a journey of a number of items.</summary>
    public static IReadOnlyList<(string Name, Func<int, JourneyParts> Make)> All { get; } =
    [
        ("parties", count => With() with { Parties = [.. With().Parties, .. Many(count, i => new Party { Id = $"p{i}", Role = PartyRole.Relative, Name = $"Proche {i}" })] }),
        ("beneficiaries", count => With() with { Kind = JourneyKind.Collective, Parties = [.. With().Parties, .. Many(count, i => new Party { Id = $"p{i}", Role = PartyRole.Beneficiary, Name = $"Habitante {i}" })] }),
        ("needs", count => With() with { Needs = Many(count, i => new Need { Id = $"n{i}", What = Said(i), On = Day(i) }) }),
        ("goals", count => With() with { Goals = Goals(count) }),
        ("goals of one theme", count => With() with { Goals = Many(count, i => Wanted(i) with { Themes = [new("logement")] }) }),
        ("goals, each replaced by the next", count => With() with { Goals = Many(count, i => Wanted(i) with { Ending = i + 1 < count ? new() { Kind = GoalEndingKind.Replaced, By = "nadia", On = Day(699), ReplacedBy = $"g{i + 1}" } : null }) }),
        ("versions of one goal", count => With() with { Goals = [.. With().Goals, new Goal { Id = "g", Versions = Many(count, i => Version(i)) }] }),
        ("corrections of one version, a chain", count => With() with { Goals = [.. With().Goals, new Goal { Id = "g", Versions = Many(count, i => Version(i) with { Rectifies = i == 0 ? null : $"v{i - 1}" }) }] }),
        ("agreements to one version", count => OneVersion(version => version with { Agreements = Many(count, i => new Agreement { By = Who(i), Answer = i % 3 == 0 ? AgreementAnswer.Withdraws : AgreementAnswer.Agrees, On = Day(i) }) })),
        ("commitments in one version", count => OneVersion(version => version with { Commitments = Many(count, i => new Commitment { By = Who(i), What = Said(i), On = Day(i) }) })),
        ("receipts of one version", count => OneVersion(version => version with { Receipts = Many(count, i => new Receipt { By = Who(i), On = Day(i) }) })),
        ("interventions", count => With() with { Interventions = Many(count, Done) }),
        ("interventions without an end", count => With() with { Interventions = Many(count, i => Done(i) with { Ended = null }) }),
        ("applications to one institution", count => With() with { Interventions = Many(count, i => Done(i) with { Decision = new() { AskedOf = "ville", AskedOn = Day(i), Answer = i % 2 == 0 ? DecisionAnswer.Refused : null } }) }),
        ("trials of one intervention", count => With() with { Interventions = [Done(0) with { Trials = Many(count, i => new Trial { On = Day(i), What = Said(i), Learnt = Said(i) }) }] }),
        ("outcomes", count => With() with { Outcomes = Many(count, Changed) }),
        ("contributions to one outcome", count => With() with { Outcomes = [Changed(0) with { Contributions = Many(count, i => new Contribution { Of = Goal, Words = Said(i) }) }] }),
        ("accounts of one outcome", count => With() with { Outcomes = [Changed(0) with { Substantiations = Many(count, i => new Substantiation { By = Who(i), On = Day(i), Words = Said(i) }) }] }),
        ("invitations", count => With() with { Invitations = Many(count, Asked) }),
        ("invitations and answers", count => With() with { Invitations = Many(count / 2, Asked), Assessments = Many(count / 2, i => Opinion(i, "nadia")) }),
        ("assessments of one goal", count => With() with { Assessments = Many(count, i => Opinion(i, Who(i))) }),
        ("assessments, each of a goal", count => With() with { Goals = [.. With().Goals, .. Goals(count / 2)], Assessments = Many(count / 2, i => Opinion(i, Who(i)) with { About = new(ItemKind.Goal, $"g{i}") }) }),
        ("levels of one goal", count => With() with { Assessments = Many(count, i => Opinion(i, "nadia") with { Judgement = null, Level = (i % 5) - 2 }) }),
        ("corrections of one assessment, a chain", count => With() with { Assessments = Many(count, i => Opinion(i, "nadia") with { Rectifies = i == 0 ? null : $"a{i - 1}" }) }),
        ("corrections of one assessment, all of it", count => With() with { Assessments = Many(count, i => Opinion(i, "nadia") with { Rectifies = i == 0 ? null : "a0" }) }),
        ("testimonies", count => With() with { Testimonies = Many(count, i => new Testimony { Id = $"t{i}", Words = Said(i), On = Day(i) }) }),
        ("pauses", count => With() with { Pauses = Many(count, i => new Pause { Id = $"z{i}", From = Day(i), To = Day(i), WishedBy = Who(i) }) }),
        ("reflections", count => With() with { Reflections = Many(count, i => new Reflection { Id = $"r{i}", On = Day(i), Participants = ["nadia", "diallo"], TakesUp = [Goal], Held = Said(i) }) }),
        ("notes of one reflection", count => With() with { Reflections = [new Reflection { Id = "r", Participants = ["nadia", "diallo"], Notes = Many(count, i => new Note { Id = $"m{i}", Words = Said(i) }) }] }),
        ("contests of one goal", count => With() with { Contests = Many(count, i => new Contest { Id = $"c{i}", Contested = Goal, By = Who(i), On = Day(i), Words = Said(i) }) }),
        ("contests, each of the one before", count => With() with { Contests = Many(count, i => new Contest { Id = $"c{i}", Contested = i == 0 ? Goal : new(ItemKind.Contest, $"c{i - 1}"), By = Who(i), On = Day(i), Words = Said(i) }) }),
        ("measures by one instrument", count => With() with { Measures = Many(count, i => Measured(i) with { Instrument = "échelle" }) }),
        ("measures, each by its own", count => With() with { Measures = Many(count, Measured) }),
        ("areas of one measure", count => With() with { Measures = [Measured(0) with { Areas = Many(count, i => new RatedArea { Area = $"domaine {i}", Value = i % 10 }) }] }),
        ("stories of one domain", count => With() with { Stories = Many(count, i => new Story { Id = $"s{i}", What = Said(i), On = Day(i), Domain = "répit" }) }),
        ("feedback on one story", count => With() with { Stories = [new Story { Id = "s", What = Said(0), Feedback = Many(count, i => new Feedback { To = "nadia", By = "diallo", On = Day(i), Words = Said(i) }) }] }),
        ("markers", count => With() with { Markers = Many(count, i => new ProgressMarker { Id = $"k{i}", Partner = "ville", Depth = MarkerDepth.Like, What = Said(i), On = Day(i) }) }),
        ("journal of one marker", count => With() with { Markers = [new ProgressMarker { Id = "k", Partner = "ville", Depth = MarkerDepth.Like, What = Said(0), Journal = Many(count, i => new MarkerEntry { By = Who(i), On = Day(i), Words = Said(i) }) }] }),
        ("significations of one frame", count => With() with { Significations = Many(count, i => new Signification { Id = $"f{i}", About = Goal, Frame = "qui", Poles = ["moi", "mes proches", "le service"], Place = [0.2m, 0.3m, 0.5m], By = "nadia", On = Day(i) }) }),
        ("placements of one goal", count => With() with { Placements = Many(count, i => new Placement { Id = $"l{i}", About = Goal, By = Who(i), Rung = Rung.Informing, On = Day(i) }) }),
        ("ties", count => With() with { Ties = Many(count, i => new Tie { Id = $"u{i}", Bond = TieKind.Relation, What = Said(i), On = Day(i) }) }),
        ("questions to one institution", count => With() with { Questions = Many(count, i => new RaisedQuestion { Id = $"q{i}", What = Said(i), To = "ville", ChosenBy = ["nadia"], On = Day(i) }) }),
        ("questions, each asked again", count => With() with { Questions = Many(count, i => new RaisedQuestion { Id = $"q{i}", What = Said(i), To = "ville", ChosenBy = ["nadia"], On = Day(i), Again = i == 0 ? null : $"q{i - 1}" }) }),
        ("consents of one party", count => With() with { Consents = [.. With().Consents, .. Many(count, i => Agreed(i))] }),
        ("consents, each to an item", count => With() with { Goals = [.. With().Goals, .. Goals(count / 2)], Consents = [.. With().Consents, .. Many(count / 2, i => Agreed(i) with { Items = [$"g{i}"] })] }),
        ("needs, each shared with everybody by name", count => With() with { Parties = [.. With().Parties, .. Many(Side(count), i => new Party { Id = $"p{i}", Role = PartyRole.Relative })], Needs = Many(Side(count), i => new Need { Id = $"n{i}", What = Said(i), SharedWith = ["diallo", .. Many(Side(count), other => $"p{other}")] }) }),
    ];

    private static int Side(int count) => (int)Math.Sqrt(count);

    private static JourneyParts With() => new()
    {
        Id = "j-1",
        Kind = JourneyKind.Individual,
        Parties =
        [
            new Party { Id = "nadia", Role = PartyRole.Beneficiary, Name = "Nadia" }, new Party { Id = "diallo", Role = PartyRole.Professional, Name = "M. Diallo", Organisation = "ville" },
            new Party { Id = "ville", Role = PartyRole.Organisation, Name = "Ville" },
        ],
        Goals = [new Goal { Id = "but", Versions = [new GoalVersion { Id = "but-1", Wording = new("Un logement", "nadia"), ProposedBy = "nadia", ProposedOn = PartialDate.OfDay(First) }] }],
        Consents = [new Consent { Id = "oui", By = "nadia", Purpose = Purpose.Evaluation, Answer = ConsentAnswer.Given, On = PartialDate.OfDay(First) }],
    };

    private static Sequence<T> Many<T>(int count, Func<int, T> make) => Sequence.Of<T>([.. Enumerable.Range(0, count).Select(make)]);

    private static Sequence<Goal> Goals(int count) => Many(count, Wanted);

    private static Goal Wanted(int i) => new() { Id = $"g{i}", Versions = [Version(i)] };

    private static GoalVersion Version(int i) => new() { Id = $"v{i}", Wording = Said(i), ProposedBy = Who(i), ProposedOn = Day(i), Agreements = [new Agreement { By = "nadia", Answer = AgreementAnswer.Agrees, On = Day(i) }] };

    private static JourneyParts OneVersion(Func<GoalVersion, GoalVersion> filled) => With() with { Goals = [new Goal { Id = "but", Versions = [filled(Version(0) with { ProposedOn = PartialDate.OfDay(First), Agreements = [] })] }] };

    private static Intervention Done(int i) => new() { Id = $"d{i}", What = Said(i), DoneBy = ["nadia", "diallo"], Towards = ["but"], Started = Day(i), Ended = Day(i) };

    private static Outcome Changed(int i) => new() { Id = $"o{i}", What = Said(i), On = Day(i), Towards = ["but"] };

    private static Invitation Asked(int i) => new() { Id = $"w{i}", About = Goal, To = "nadia", By = "diallo", On = Day(i) };

    private static Assessment Opinion(int i, string by) => new() { Id = $"a{i}", About = Goal, By = by, On = Day(i), Judgement = (Judgement)(1 + (i % 3)), Words = new($"Avis {i}", by) };

    private static Measure Measured(int i) => new() { Id = $"x{i}", Instrument = $"échelle {i}", By = "nadia", On = Day(i), Min = 0, Max = 10, Areas = [new RatedArea { Area = "domaine", Value = i % 10 }] };

    private static Consent Agreed(int i) => new() { Id = $"e{i}", By = "nadia", Purpose = Purpose.Evaluation, Answer = i % 7 == 0 ? ConsentAnswer.Refused : ConsentAnswer.Given, On = Day(i) };

    private static Statement Said(int i) => new($"Paroles {i}", Who(i));

    private static string Who(int i) => i % 2 == 0 ? "nadia" : "diallo";

    private static PartialDate Day(int i) => PartialDate.OfDay(First.PlusDays(i % 700));
}

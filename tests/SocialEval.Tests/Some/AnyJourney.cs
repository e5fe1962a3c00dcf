using CsCheck;
using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <summary>Random valid journeys of every kind, with every member of the model, for laws that hold of any journey.</summary>
/// <remarks>
/// <para><c>AnyJourney.Gen.Sample(journey => ...)</c>. A failing case shrinks by size and prints the seed that replays it.</para>
/// <para>Every statement and every level's words hold a word of their own, <c>motN</c> followed by a point, that occurs nowhere
/// else in the journey, its ids and names included: <see cref="EveryStatement"/> lists them. So a test can look for what must not be told.</para>
/// </remarks>
internal sealed partial class AnyJourney
{
    private readonly Random chance;
    private readonly int size;
    private readonly string[] parties;
    private readonly string[] beneficiaries;
    private readonly string? guardian;
    private readonly string[] needs;
    private readonly string[] goals;
    private readonly int[] versionCounts;
    private readonly string[] interventions;
    private readonly string[] outcomes;
    private readonly string[] invitations;
    private readonly string[] assessments;
    private readonly string[] testimonies;
    private readonly string[] pauses;
    private readonly string[] reflections;
    private readonly string[] contests;
    private readonly string[] measures;
    private readonly string[] stories;
    private readonly string[] markers;
    private readonly string[] significations;
    private readonly string[] placements;
    private readonly string[] ties;
    private readonly string[] questions;
    private readonly string[] consents;
    private readonly JourneyKind kind;
    private readonly Dictionary<string, PartialDate> deaths;
    private int words;
    private int notes;

    private AnyJourney(int size, uint seed)
    {
        chance = new Random((int)(seed & int.MaxValue));
        this.size = size;
        kind = One<JourneyKind>();
        parties = Ids("p", 2 + chance.Next(size + 1));
        beneficiaries = parties[..(kind == JourneyKind.Individual ? 1 : 1 + chance.Next(2))];
        guardian = parties.Length > beneficiaries.Length && Sometimes() ? parties[^1] : null;
        deaths = parties.Where(_ => chance.Next(9) == 0).ToDictionary(party => party, _ => Date());
        needs = Ids("b");
        goals = Ids("g");
        versionCounts = [.. goals.Select(_ => 1 + chance.Next(3))];
        interventions = Ids("i");
        outcomes = Ids("o");
        invitations = Ids("v");
        assessments = Ids("a");
        testimonies = Ids("t");
        pauses = Ids("z");
        reflections = Ids("r");
        contests = Ids("k");
        consents = Ids("c");
        measures = Ids("ms");
        stories = Ids("st");
        markers = Ids("mk");
        significations = Ids("sg");
        placements = Ids("pl");
        ties = Ids("ti");
        questions = Ids("qu");
    }

    /// <summary>Any journey.</summary>
    public static Gen<Journey> Gen { get; } = CsCheck.Gen.Select(CsCheck.Gen.Int[0, 4], CsCheck.Gen.UInt, Of);

    /// <summary>The journey of a size and a seed, always the same.</summary>
    public static Journey Of(int size, uint seed)
    {
        var parts = new AnyJourney(size, seed).Parts();
        return Journey.From(parts with { Consents = Grants.Of(parts, parts.Consents) });
    }

    private JourneyParts Parts() => new()
    {
        Id = $"j-{chance.Next(1000)}",
        Kind = kind,
        Source = Maybe(AnySource),
        Themes = Some(AnyTheme),
        Place = Maybe(AnyPlace),
        Support = Maybe(AnySupport),
        Earlier = Some(() => $"j-avant-{chance.Next(9)}"),
        KeepUntil = MaybeDate(),
        Parties = [.. parties.Select(AnyParty)],
        Needs = [.. needs.Select(AnyNeed)],
        Goals = [.. goals.Select(AnyGoal)],
        Interventions = [.. interventions.Select(AnyIntervention)],
        Outcomes = [.. outcomes.Select(AnyOutcome)],
        Invitations = [.. invitations.Select(AnyInvitation)],
        Assessments = [.. assessments.Select(AnyAssessment)],
        Testimonies = [.. testimonies.Select(AnyTestimony)],
        Pauses = [.. pauses.Select(AnyPause)],
        Reflections = [.. reflections.Select(AnyReflection)],
        Contests = [.. contests.Select(AnyContest)],
        Consents = [.. consents.Select(AnyConsent)],
        Measures = [.. measures.Select(AnyMeasure)],
        Stories = [.. stories.Select(AnyStory)],
        Markers = [.. markers.Select(AnyMarker)],
        Significations = [.. significations.Select(AnySignification)],
        Placements = [.. placements.Select(AnyPlacement)],
        Ties = [.. ties.Select(AnyTie)],
        Questions = [.. questions.Select(AnyQuestion)],
        Extra = Sometimes() ? Extra.Parse("""{ "dui-exemple": { "dossier": "A-17", "n": [ 1, 2.50, -1e3 ], "é": "\u00e9😀" } }"""u8) : null,
    };

    private string[] Ids(string prefix, int? count = null)
    {
        var ending = chance.Next(6) switch { 0 => "é", 1 => "/α", 2 => " bis", 3 => "-ÿ\"", _ => string.Empty };
        return [.. Enumerable.Range(0, count ?? chance.Next(size + 1)).Select(i => $"{prefix}{i}{ending}")];
    }

    private bool Sometimes() => chance.Next(3) == 0;

    private T One<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    private T? MaybeOne<T>()
        where T : struct, Enum => Sometimes() ? One<T>() : null;

    private T Of<T>(params T[] choices) => choices[chance.Next(choices.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => Sometimes() ? make() : null;

    private Sequence<T> Some<T>(Func<T> make) => Sometimes() ? [.. Enumerable.Range(0, 1 + chance.Next(3)).Select(_ => make())] : default;

    private Sequence<string> SomeOf(string[] ids) => [.. ids.Where(_ => Sometimes())];

    private string? MaybeOf(string[] ids) => ids.Length > 0 && Sometimes() ? Of(ids) : null;

    private string? MaybeParty() => MaybeOf(parties);

    private PartialDate Date() => Rounded(new LocalDate(2018, 1, 1).PlusDays(chance.Next(3000)));

    private PartialDate? MaybeDate() => Sometimes() ? null : Date();

    /// <summary>A date that is not certainly before another.</summary>
    private PartialDate? MaybeAfter(PartialDate? first) =>
        Sometimes() ? null : Rounded((first?.Earliest ?? new LocalDate(2018, 1, 1)).PlusDays(chance.Next(400)));

    /// <summary>A date, or the day somebody died where it is certainly after that.</summary>
    private PartialDate? InTheLifeOf(string? party, PartialDate? on) =>
        party is not null && deaths.TryGetValue(party, out var death) && on?.IsCertainlyAfter(death) == true ? death : on;

    private PartialDate Rounded(LocalDate day) => chance.Next(4) switch
    {
        0 => PartialDate.OfYear(day.Year),
        1 => PartialDate.OfMonth(day.Year, day.Month),
        _ => PartialDate.OfDay(day),
    };

    private string Words()
    {
        var around = Of(
            "« Je suis là »", "l'été, à Noël", "e\u0301te\u0301 et été", "👩‍👧 🏠", "مرحبا بالعالم", "שלום", "日本語", "a\tb\nc\\\"d\"", "\u0001\u007F", "oui\u00A0!\u202Fnon", "\u2028\uFFFD", "<b>&amp;</b>");
        return $"mot{words++}. {around}";
    }

    private Statement Said()
    {
        var text = Words();
        var said = chance.Next(8) switch
        {
            0 => Statement.OfErased(new Tombstone(Date(), One<ErasureReason>())),
            1 => Statement.OfMedia($"media:{text}", One<StatementMode>()),
            2 => MediaBeside.Text(text, $"media:{chance.Next(99)}"),
            _ => new Statement(text),
        };
        return said with
        {
            By = MaybeParty(),
            Language = Sometimes() ? Of("fr", "ar", "pt-BR", "zh-Hant-TW", "fsl") : null,
            RecordedBy = MaybeParty(),
            Through = MaybeParty(),
            Mode = said.Mode ?? MaybeOne<StatementMode>(),
            Fidelity = MaybeOne<Fidelity>(),
            ConfirmedOn = MaybeDate(),
            Mentions = Sometimes() ? SomeOf(parties) : default,
        };
    }

    private Statement? MaybeSaid() => Maybe(Said);

    private Citation Cited(string? except = null)
    {
        var all = new List<Citation>();
        void Add(ItemKind of, string[] ids) => all.AddRange(ids.Where(id => id != except).Select(id => new Citation(of, id)));
        Add(ItemKind.Goal, goals);
        Add(ItemKind.Version, [.. goals.SelectMany((goal, i) => Enumerable.Range(0, versionCounts[i]).Select(v => VersionId(goal, v)))]);
        Add(ItemKind.Intervention, interventions);
        Add(ItemKind.Outcome, outcomes);
        Add(ItemKind.Invitation, invitations);
        Add(ItemKind.Assessment, assessments);
        Add(ItemKind.Testimony, testimonies);
        Add(ItemKind.Pause, pauses);
        Add(ItemKind.Reflection, reflections);
        Add(ItemKind.Contest, contests);
        Add(ItemKind.Measure, measures);
        Add(ItemKind.Story, stories);
        Add(ItemKind.Marker, markers);
        Add(ItemKind.Signification, significations);
        Add(ItemKind.Placement, placements);
        Add(ItemKind.Tie, ties);
        Add(ItemKind.Question, questions);
        Add(ItemKind.Need, needs);
        Add(ItemKind.Party, parties);
        return Of([.. all]);
    }

    private static string VersionId(string goal, int version) => $"{goal}-{version}";
}

using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests;

internal sealed partial class AnyJourney
{
    private static readonly Period[] Plans =
    [
        Period.FromMonths(6), Period.FromWeeks(2), Period.FromDays(10), new PeriodBuilder { Years = 1, Months = 14, Weeks = 3, Days = 400 }.Build(),
    ];

    private T With<T>(T item, string[] sameKind)
        where T : Item
    {
        var place = Array.IndexOf(sameKind, item.Id);
        return item with
        {
            SharedWith = chance.Next(6) switch
            {
                0 => Sequence.Of<string>([]),
                1 => [.. SomeOf(parties), Of("professional", "relative", "legal-representative")],
                _ => null,
            },
            Rectifies = place > 0 && chance.Next(5) == 0 ? sameKind[chance.Next(place)] : null,
            Source = Maybe(AnySource),
            Restricted = chance.Next(8) == 0 ? new Restriction(MaybeDate(), MaybeParty()) : null,
        };
    }

    private Source AnySource() => new(Of("dui-exemple", "ase-exemple", "https://exemple.fr/é"), Sometimes() ? $"{chance.Next(99)}" : null);

    private Theme AnyTheme() => new(Of("logement", "sante", "scolarite"), Sometimes() ? "Se loger" : null, Sometimes() ? "exemple" : null);

    private Place AnyPlace() => new(Sometimes() ? "Quartier des Érables" : null, Sometimes() ? "35238" : null);

    private Support AnySupport()
    {
        var started = MaybeDate();
        return new() { Started = started, Ended = MaybeAfter(started), EndedBy = MaybeParty(), Words = MaybeSaid(), Frame = MaybeOne<SupportFrame>() };
    }

    private Party AnyParty(string id)
    {
        var from = MaybeDate();
        var others = Enum.GetValues<PartyRole>().Where(role => role != PartyRole.Beneficiary).ToArray();
        return With(
            new Party
            {
                Id = id,
                Role = beneficiaries.Contains(id) ? PartyRole.Beneficiary : id == guardian ? PartyRole.LegalRepresentative : Of(others),
                Name = Sometimes() ? Of("Amina", "Léo", "Mme Kerbrat", "CCAS 🏠") : null,
                Function = Sometimes() ? "référente" : null,
                Organisation = MaybeParty(),
                From = from,
                To = MaybeAfter(from),
                Represents = id == guardian ? new Representation(beneficiaries[0], Of("all", "support evaluation", null!), from, MaybeAfter(from)) : null,
                DeceasedOn = deaths.TryGetValue(id, out var death) ? death : null,
            },
            parties);
    }

    private Need AnyNeed(string id) => With(
        new Need { Id = id, What = Said(), Expressed = One<NeedKind>(), On = MaybeDate(), Themes = Some(AnyTheme) },
        needs);

    private Goal AnyGoal(string id)
    {
        var versions = Enumerable.Range(0, versionCounts[Array.IndexOf(goals, id)]).Select(v => AnyVersion(id, v)).ToArray();
        return Lawful.Of(With(
            new Goal
            {
                Id = id,
                Versions = Sequence.Of<GoalVersion>(versions),
                Meets = SomeOf(needs),
                Themes = Some(AnyTheme),
                Ending = Sometimes()
                    ? new()
                    {
                        Kind = One<GoalEndingKind>(),
                        By = MaybeParty(),
                        On = MaybeAfter(versions[0].ProposedOn),
                        Words = MaybeSaid(),
                        ReplacedBy = MaybeOf([.. goals.Where(other => other != id)]),
                    }
                    : null,
            },
            goals));
    }

    private GoalVersion AnyVersion(string goal, int place)
    {
        var proposed = MaybeDate();
        return With(
            new GoalVersion
            {
                Id = VersionId(goal, place),
                Wording = Said(),
                ProposedBy = MaybeParty(),
                ProposedOn = proposed,
                From = MaybeDate(),
                Horizon = Maybe(AnyHorizon),
                Scale = Sometimes() ? [.. Enumerable.Range(-2, 1 + chance.Next(5)).Select(level => new ScaleLevel(level, Words()))] : default,
                Importance = MaybeSaid(),
                Commitments = Some(() => new Commitment { By = MaybeParty(), What = MaybeSaid(), On = MaybeDate() }),
                Receipts = Some(() => new Receipt { By = MaybeParty(), On = MaybeAfter(proposed) }),
                Agreements = Some(() => AnyAgreement(proposed)),
            },
            [.. Enumerable.Range(0, place + 1).Select(v => VersionId(goal, v))]);
    }

    private Horizon AnyHorizon() => new(chance.Next(3) switch
    {
        0 => TimeHorizon.Open,
        1 => TimeHorizon.Until(Date()),
        _ => TimeHorizon.Over(Of(Plans), Date()),
    })
    {
        Words = MaybeSaid(),
        Derived = Sometimes(),
        Term = MaybeOne<Term>(),
    };

    private Agreement AnyAgreement(PartialDate? proposed)
    {
        var (by, person) = Actor();
        return new() { By = by, OnBehalfOf = person, Answer = One<AgreementAnswer>(), On = MaybeAfter(proposed), Evidence = MaybeOne<Evidence>(), Words = MaybeSaid() };
    }

    /// <summary>Somebody who acts, sometimes for somebody they represent.</summary>
    private (string? By, string? OnBehalfOf) Actor() => guardian is not null && Sometimes() ? (guardian, beneficiaries[0]) : (MaybeParty(), null);

    private Intervention AnyIntervention(string id)
    {
        var started = MaybeDate();
        return With(
            new Intervention
            {
                Id = id,
                What = Said(),
                Reach = MaybeOne<InterventionKind>(),
                DoneBy = SomeOf(parties),
                Mediates = SomeOf(parties),
                Towards = SomeOf(goals),
                AskedBy = MaybeParty(),
                AskedOn = MaybeDate(),
                Started = started,
                Ended = MaybeAfter(started),
                Term = MaybeOne<Term>(),
                Decision = Maybe(AnyDecision),
                Trials = Some(() => new Trial { On = MaybeDate(), What = MaybeSaid(), Learnt = MaybeSaid() }),
                Timing = Sometimes() ? new() { Felt = MaybeOne<Felt>(), By = MaybeParty(), Words = MaybeSaid() } : null,
                Place = Maybe(AnyPlace),
            },
            interventions);
    }

    private Decision AnyDecision()
    {
        var asked = MaybeDate();
        return new()
        {
            AskedOf = MaybeParty(),
            AskedOn = asked,
            Answer = MaybeOne<DecisionAnswer>(),
            On = MaybeAfter(asked),
            Reason = MaybeSaid(),
            AppealTold = Of<bool?>(true, false, null),
        };
    }

    private Outcome AnyOutcome(string id) => With(
        new Outcome
        {
            Id = id,
            What = Said(),
            On = MaybeDate(),
            Towards = SomeOf(goals),
            Welcome = MaybeOne<Welcome>(),
            WelcomeBy = MaybeParty(),
            Contributions = Some(() => new Contribution { Of = Sometimes() ? null : Cited(), Words = MaybeSaid() }),
            Actor = MaybeParty(),
            Significance = MaybeSaid(),
            Substantiations = Some(() => new Substantiation
            {
                By = MaybeParty(), On = MaybeDate(), Description = One<SubstantiationAnswer>(), Significance = MaybeOne<SubstantiationAnswer>(),
                Contribution = MaybeOne<SubstantiationAnswer>(), Words = MaybeSaid(),
            }),
        },
        outcomes);

    private Invitation AnyInvitation(string id)
    {
        var to = Of(parties);
        return With(new Invitation { Id = id, About = Cited(), To = to, By = MaybeParty(), On = InTheLifeOf(to, MaybeDate()) }, invitations);
    }

    private Assessment AnyAssessment(string id)
    {
        var (by, person) = Actor();
        var on = InTheLifeOf(by, MaybeDate());
        return With(
            new Assessment
            {
                Id = id,
                About = Cited(),
                By = by,
                OnBehalfOf = person,
                RecordedBy = MaybeParty(),
                Mode = MaybeOne<StatementMode>(),
                On = on,
                ConfirmedOn = MaybeAfter(on),
                Judgement = MaybeOne<Judgement>(),
                Level = Sometimes() ? chance.Next(-2, 3) : null,
                Rating = Sometimes() ? new() { Instrument = "OMS-5", Value = Of(3m, 2.50m, -0.1m), Min = Of<decimal?>(null, -1m), Max = Of<decimal?>(null, 79228162514264337593543950335m) } : null,
                Words = Said(),
            },
            assessments);
    }

    private Testimony AnyTestimony(string id) => With(new Testimony { Id = id, Words = Said(), On = MaybeDate() }, testimonies);

    private Pause AnyPause(string id)
    {
        var from = Date();
        return With(new Pause { Id = id, From = from, To = MaybeAfter(from), WishedBy = MaybeParty(), Words = MaybeSaid() }, pauses);
    }

    private Reflection AnyReflection(string id) => With(
        new Reflection
        {
            Id = id,
            On = MaybeDate(),
            Participants = SomeOf(parties),
            TakesUp = Some(() => Cited()),
            Notes = Some(() => With(new Note { Id = $"note-{notes++}", Words = Said() }, [])),
            Held = MaybeSaid(),
            Dissents = Some(Said),
            AskedBy = MaybeParty(),
            Decided = SomeOf([.. goals.Select(goal => VersionId(goal, 0))]),
        },
        reflections);

    private Contest AnyContest(string id) => With(
        new Contest { Id = id, Contested = Cited(except: id), By = MaybeParty(), On = MaybeDate(), Words = MaybeSaid() },
        contests);

    private Consent AnyConsent(string id)
    {
        var on = Date();
        var (by, person) = Actor();
        return With(
            new Consent
            {
                Id = id,
                By = by ?? Of(parties),
                OnBehalfOf = person,
                Purpose = One<Purpose>(),
                Answer = One<ConsentAnswer>(),
                On = on,
                Until = MaybeAfter(on),
                Items = chance.Next(4) switch { 0 => Sequence.Of<string>([]), 1 => [.. SomeOf(goals), .. SomeOf(assessments)], _ => null },
                Evidence = MaybeOne<Evidence>(),
            },
            consents);
    }
}

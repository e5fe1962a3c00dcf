using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests;

/// <content>What people do where they chose a method.</content>
internal sealed partial class AnyJourney
{
    private Measure AnyMeasure(string id)
    {
        var (by, person) = Actor();
        var on = InTheLifeOf(by, MaybeDate());
        return With(
            new Measure
            {
                Id = id,
                Instrument = Of("mes-domaines", "le lien"),
                Aspect = Sometimes() ? "satisfaction" : null,
                By = by,
                OnBehalfOf = person,
                RecordedBy = MaybeParty(),
                Mode = MaybeOne<StatementMode>(),
                On = on,
                ConfirmedOn = MaybeAfter(on),
                Min = Of<decimal?>(null, 0m),
                Max = Of<decimal?>(null, 10m),
                Best = MaybeOne<Best>(),
                Areas = [.. new[] { "dormir", "voir ma fille", "été" }.Where(_ => Sometimes()).Select(AnyArea)],
                Words = Said(),
            },
            measures);
    }

    private RatedArea AnyArea(string area) => new()
    {
        Area = area,
        What = MaybeSaid(),
        Value = Of<decimal?>(null, 0m, 2.50m, 10m),
        Weight = Sometimes() ? 30m : null,
        Points = Sometimes() ? 4m : null,
        Could = MaybeOne<Ability>(),
        Does = MaybeOne<Ability>(),
        Replaces = Sometimes() ? "manger" : null,
    };

    private Story AnyStory(string id)
    {
        var (on, what) = (MaybeDate(), Said());
        var selections = Some(() => new Selection
        {
            Round = Sometimes() ? "équipe" : null, On = MaybeAfter(on), Panel = SomeOf(parties), Method = Sometimes() ? "vote" : null,
            Chosen = Sometimes(), Reason = Said(), Dissents = Some(Said),
        });
        return With(
            new Story
            {
                Id = id,
                What = selections.IsEmpty ? what : what with { ConfirmedOn = what.ConfirmedOn ?? Date() },
                On = on,
                Domain = Of(null, Story.AnyOther, Story.Unwelcome, "logement"),
                Significance = MaybeSaid(),
                Selections = selections,
                Feedback = selections.IsEmpty ? default : Some(() => new Feedback { To = MaybeParty(), By = MaybeParty(), On = MaybeDate(), Words = MaybeSaid() }),
            },
            stories);
    }

    private ProgressMarker AnyMarker(string id) => With(
        new ProgressMarker
        {
            Id = id,
            Partner = Of(parties),
            Depth = One<MarkerDepth>(),
            What = Said(),
            On = MaybeDate(),
            Journal = Some(() => new MarkerEntry { On = MaybeDate(), By = MaybeParty(), Seen = One<MarkerSeen>(), Words = MaybeSaid() }),
        },
        markers);

    private Signification AnySignification(string id)
    {
        var on = MaybeDate();
        var mark = new Signification
        {
            Id = id,
            About = Cited(except: id),
            Frame = Of("qui a décidé", "ce qui compte"),
            By = MaybeParty(),
            RecordedBy = MaybeParty(),
            Mode = MaybeOne<StatementMode>(),
            On = on,
            ConfirmedOn = MaybeAfter(on),
            Words = MaybeSaid(),
        };
        return With(
            chance.Next(4) switch
            {
                0 => mark with { Poles = ["moi", "eux"], Place = [0.25m, 0.75m] },
                1 => mark with { Poles = ["moi", "mes proches", "le service"], Place = [0m, 2m, 3.5m] },
                2 => mark with { Poles = ["près", "tôt"], Stones = [new Stone { Of = "l'école", X = 0.5m, Y = 1m }] },
                _ => mark with { DoesNotApply = true },
            },
            significations);
    }

    private Placement AnyPlacement(string id)
    {
        var on = MaybeDate();
        return With(
            new Placement
            {
                Id = id, About = Cited(except: id), By = MaybeParty(), RecordedBy = MaybeParty(), Mode = MaybeOne<StatementMode>(), On = on, ConfirmedOn = MaybeAfter(on),
                As = MaybeOne<PlacedAs>(), Rung = One<Rung>(), Words = MaybeSaid(),
            },
            placements);
    }

    private Tie AnyTie(string id)
    {
        var on = MaybeDate();
        return With(new Tie { Id = id, Bond = One<TieKind>(), What = Said(), With = MaybeParty(), On = on, To = MaybeAfter(on) }, ties);
    }

    private RaisedQuestion AnyQuestion(string id)
    {
        var on = MaybeDate();
        return With(
            new RaisedQuestion
            {
                Id = id, What = Said(), To = Of(parties), ChosenBy = SomeOf(parties), On = on, About = Sometimes() ? Cited(except: id) : null,
                Again = MaybeOf([.. questions.Where(other => other != id)]),
                Reply = Sometimes() ? new Reply { By = MaybeParty(), On = MaybeAfter(on), Words = Said() } : null,
            },
            questions);
    }
}

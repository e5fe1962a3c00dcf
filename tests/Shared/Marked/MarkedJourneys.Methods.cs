using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests;

/// <content>What people do where they chose a method.</content>
internal sealed partial class MarkedJourneys
{
    private sealed partial class Making
    {
        private Measure Measure()
        {
            var by = Speaker(85);
            var on = Lawful.InTheLifeOf(parties, by, draw.DateOrNone(80));
            return Shared(new Measure
            {
                Id = draw.Mark('i'),
                Instrument = draw.Mark('v'),
                Aspect = draw.Chance(30) ? draw.Mark('v') : null,
                By = by,
                RecordedBy = Someone(30),
                OnBehalfOf = OnBehalf(by),
                Mode = draw.Maybe(30, draw.Word<StatementMode>),
                On = on,
                ConfirmedOn = draw.DateOrNone(30, on),
                Areas = Several(() => new RatedArea { Area = draw.Mark('v'), What = SaidOrNot(60), Value = draw.Below(10), Could = draw.Maybe(30, draw.Word<Ability>) }),
                Words = Said(),
            });
        }

        private Story Story()
        {
            var on = draw.DateOrNone(80);
            return Lawful.Of(Shared(new Story
            {
                Id = draw.Mark('i'),
                What = draw.Chance(70) ? Said() with { ConfirmedOn = draw.Date() } : Said(),
                On = on,
                Domain = draw.Chance(50) ? draw.Mark('v') : null,
                Significance = SaidOrNot(70),
                Selections = Several(() => new Selection { Round = draw.Chance(50) ? draw.Mark('v') : null, Method = draw.Chance(50) ? draw.Mark('v') : null, On = draw.DateOrNone(80, on), Panel = Among(draw.Below(3)), Chosen = draw.Chance(50), Reason = Said(), Dissents = Several(Said) }),
                Feedback = Several(() => new Feedback { To = Speaker(80), By = Speaker(60), On = draw.DateOrNone(80), Words = SaidOrNot(70) }),
            }));
        }

        private ProgressMarker Marker() => Shared(new ProgressMarker
        {
            Id = draw.Mark('i'),
            Partner = Someone(100)!,
            Depth = draw.Word<MarkerDepth>(),
            What = Said(),
            On = draw.DateOrNone(70),
            Journal = Several(() => new MarkerEntry { On = draw.DateOrNone(80), By = Speaker(80), Seen = draw.Word<MarkerSeen>(), Words = SaidOrNot(70) }),
        });

        private Signification Signification()
        {
            var on = draw.DateOrNone(80);
            return Shared(new Signification
            {
                Id = draw.Mark('i'),
                About = About(any: true),
                Frame = draw.Mark('v'),
                Poles = [draw.Mark('v'), draw.Mark('v')],
                Place = [1, draw.Below(4)],
                By = Speaker(85),
                RecordedBy = Someone(30),
                On = on,
                ConfirmedOn = draw.DateOrNone(30, on),
                Words = SaidOrNot(60),
            });
        }

        private Placement Placement()
        {
            var on = draw.DateOrNone(80);
            return Shared(new Placement
            {
                Id = draw.Mark('i'),
                About = About(any: true),
                By = Speaker(85),
                RecordedBy = Someone(30),
                On = on,
                ConfirmedOn = draw.DateOrNone(30, on),
                As = draw.Maybe(50, draw.Word<PlacedAs>),
                Rung = draw.Word<Rung>(),
                Words = SaidOrNot(60),
            });
        }

        private Tie Tie()
        {
            var on = draw.DateOrNone(70);
            return Shared(new Tie { Id = draw.Mark('i'), Bond = draw.Word<TieKind>(), What = Said(), With = Someone(60), On = on, To = draw.DateOrNone(40, on) });
        }

        private RaisedQuestion Question()
        {
            var on = draw.DateOrNone(80);
            return Shared(new RaisedQuestion
            {
                Id = draw.Mark('i'),
                What = Said(),
                To = Someone(100)!,
                ChosenBy = Among(draw.Below(3)),
                On = on,
                About = draw.Chance(50) ? About(any: true) : null,
                Again = items.OfType<RaisedQuestion>().LastOrDefault() is { } before && draw.Chance(40) ? before.Id : null,
                Reply = draw.Chance(50) ? new Reply { By = Speaker(60), On = draw.DateOrNone(80, on), Words = Said() } : null,
            });
        }
    }
}

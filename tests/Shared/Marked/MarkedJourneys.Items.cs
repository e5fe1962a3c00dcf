using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <content>The items of a journey.</content>
internal sealed partial class MarkedJourneys
{
    private sealed partial class Making
    {
        private Support? Support()
        {
            if (!draw.Chance(60))
            {
                return null;
            }

            var started = draw.DateOrNone(80);
            return new()
            {
                Started = started,
                Ended = draw.DateOrNone(40, started),
                EndedBy = Someone(40),
                Words = SaidOrNot(40),
                Frame = draw.Maybe(50, draw.Word<SupportFrame>),
            };
        }

        private Need Need() => Shared(new Need
        {
            Id = draw.Mark('i'),
            What = Said(),
            On = draw.DateOrNone(60),
            Expressed = draw.Word<NeedKind>(),
            Themes = Themes(),
        });

        private Goal Goal()
        {
            var versions = new GoalVersion[1 + draw.Below(Math.Max(1, most))];
            for (var i = 0; i < versions.Length; i++)
            {
                versions[i] = Version();
                if (i > 0 && draw.Chance(10))
                {
                    versions[i] = versions[i] with { Rectifies = versions[i - 1].Id };
                }
            }

            return Lawful.Of(Shared(new Goal
            {
                Id = draw.Mark('i'),
                Versions = Sequence.Of<GoalVersion>(versions),
                Meets = items.OfType<Need>().LastOrDefault() is { } need && draw.Chance(50) ? [need.Id] : [],
                Themes = Themes(),
                Ending = draw.Chance(30) ? Ending(versions[0].ProposedOn) : null,
            }));
        }

        private GoalEnding Ending(PartialDate? first) => new()
        {
            Kind = draw.Word<GoalEndingKind>(),
            By = Speaker(60),
            On = draw.DateOrNone(80, first),
            Words = SaidOrNot(60),
            ReplacedBy = items.OfType<Goal>().LastOrDefault() is { } goal && draw.Chance(40) ? goal.Id : null,
        };

        private GoalVersion Version()
        {
            var proposed = draw.DateOrNone(75);
            return Shared(new GoalVersion
            {
                Id = draw.Mark('i'),
                Wording = Said(),
                ProposedBy = Speaker(70),
                ProposedOn = proposed,
                From = draw.DateOrNone(40),
                Horizon = draw.Chance(50) ? Horizon() : null,
                Scale = draw.Chance(40) ? [new(-1, draw.Mark('v')), new(1, draw.Mark('v'))] : [],
                Importance = SaidOrNot(30),
                Commitments = Several(() => new Commitment { By = Speaker(80), What = SaidOrNot(80), On = draw.DateOrNone(60) }),
                Receipts = Several(() => new Receipt { By = Speaker(90), On = draw.DateOrNone(90, proposed) }),
                Agreements = Several(() => Agreement(proposed)),
            });
        }

        private Horizon Horizon() => new(draw.Below(3) switch
        {
            0 => TimeHorizon.Open,
            1 => TimeHorizon.Until(draw.Date()),
            // Its end is worked out: far from any day drawn, so that it is not taken for one.
            _ => TimeHorizon.Over(Period.FromYears(40), draw.Date()),
        })
        {
            Words = SaidOrNot(60),
            Derived = draw.Chance(50),
            Term = draw.Maybe(50, draw.Word<Term>),
        };

        private Agreement Agreement(PartialDate? proposed)
        {
            var by = Speaker(85);
            return new()
            {
                By = by,
                Answer = draw.Word<AgreementAnswer>(),
                On = draw.DateOrNone(85, proposed),
                Evidence = draw.Maybe(50, draw.Word<Evidence>),
                Words = SaidOrNot(40),
                OnBehalfOf = OnBehalf(by),
            };
        }

        private string? OnBehalf(string? by, int percent = 60) =>
            draw.Chance(percent) && parties.Find(party => party.Id == by)?.Represents is { } mandate ? mandate.Party : null;

        private Intervention Intervention()
        {
            var started = draw.DateOrNone(60);
            return Shared(new Intervention
            {
                Id = draw.Mark('i'),
                What = Said(),
                Reach = draw.Maybe(50, draw.Word<InterventionKind>),
                DoneBy = Among(draw.Below(4)),
                Mediates = draw.Chance(20) ? Among(2) : [],
                Towards = items.OfType<Goal>().LastOrDefault() is { } goal && draw.Chance(60) ? [goal.Id] : [],
                AskedBy = Someone(40),
                AskedOn = draw.DateOrNone(50),
                Started = started,
                Ended = draw.DateOrNone(40, started),
                Term = draw.Maybe(50, draw.Word<Term>),
                Decision = draw.Chance(40) ? Decision() : null,
                Trials = Several(() => new Trial { On = draw.DateOrNone(70), What = SaidOrNot(80), Learnt = SaidOrNot(60) }),
                Timing = draw.Chance(40) ? new FeltTiming { Felt = draw.Maybe(80, draw.Word<Felt>), By = Speaker(70), Words = SaidOrNot(60) } : null,
                Place = Place(30),
            });
        }

        private Decision Decision()
        {
            var asked = draw.DateOrNone(70);
            return new()
            {
                AskedOf = Speaker(80),
                AskedOn = asked,
                Answer = draw.Maybe(85, draw.Word<DecisionAnswer>),
                On = draw.DateOrNone(80, asked),
                Reason = SaidOrNot(70),
                AppealTold = draw.Maybe(60, () => draw.Chance(50)),
            };
        }

        private Outcome Outcome() => Shared(new Outcome
        {
            Id = draw.Mark('i'),
            What = Said(),
            On = draw.DateOrNone(70),
            Towards = items.OfType<Goal>().LastOrDefault() is { } goal && draw.Chance(60) ? [goal.Id] : [],
            Welcome = draw.Maybe(60, draw.Word<Welcome>),
            WelcomeBy = Someone(40),
            Contributions = Several(() => new Contribution { Of = draw.Chance(70) ? About() : null, Words = SaidOrNot(80) }),
            Actor = Someone(20),
            Significance = SaidOrNot(30),
            Substantiations = Several(() => new Substantiation { By = Speaker(80), On = draw.DateOrNone(70), Description = draw.Word<SubstantiationAnswer>(), Words = SaidOrNot(60) }),
        });

        private Testimony Testimony() => Shared(new Testimony { Id = draw.Mark('i'), Words = Said(), On = draw.DateOrNone(80) });

        private Pause Pause()
        {
            var from = draw.Date();
            return Shared(new Pause { Id = draw.Mark('i'), From = from, To = draw.DateOrNone(60, from), WishedBy = Speaker(70), Words = SaidOrNot(70) });
        }

        private Invitation Invitation()
        {
            var made = Shared(new Invitation { Id = draw.Mark('i'), About = About(), To = Someone(100)!, By = Speaker(60), On = draw.DateOrNone(80) });
            return made with { On = Lawful.InTheLifeOf(parties, made.To, made.On) };
        }

        private Assessment Assessment()
        {
            var invitation = items.OfType<Invitation>().LastOrDefault();
            var answers = invitation is not null && draw.Chance(50);
            var by = answers ? invitation!.To : Speaker(85);
            var on = Lawful.InTheLifeOf(parties, by, draw.DateOrNone(85));
            return Shared(new Assessment
            {
                Id = draw.Mark('i'),
                About = answers ? invitation!.About : About(),
                By = by,
                RecordedBy = Someone(30),
                OnBehalfOf = OnBehalf(by),
                Mode = draw.Maybe(40, draw.Word<StatementMode>),
                On = on,
                ConfirmedOn = draw.DateOrNone(30, on),
                Judgement = draw.Word<Judgement>(),
                Level = draw.Maybe(40, () => draw.Below(5) - 2),
                Rating = draw.Chance(25) ? new Rating { Instrument = draw.Mark('v'), Value = draw.Below(10) } : null,
                Words = SaidOrNot(70),
            });
        }

        private Reflection Reflection() => Shared(new Reflection
        {
            Id = draw.Mark('i'),
            On = draw.DateOrNone(80),
            Participants = Among(draw.Below(4)),
            TakesUp = draw.Chance(50) ? [About(any: true)] : [],
            Notes = Several(() => Shared(new Note { Id = draw.Mark('i'), Words = Said() })),
            Held = SaidOrNot(70),
            Dissents = Several(Said),
            AskedBy = Someone(30),
            Decided = items.OfType<Goal>().LastOrDefault() is { } goal && draw.Chance(40) ? [goal.Versions[0].Id] : [],
        });

        private Contest Contest() => Shared(new Contest { Id = draw.Mark('i'), Contested = About(any: true), By = Speaker(80), On = draw.DateOrNone(80), Words = SaidOrNot(70) });

        private Sequence<Consent> Consents(Reading reading)
        {
            var made = new List<Consent>();
            if (openness == Openness.Agreed)
            {
                // To this; what they answered for anything else is nothing to it.
                made.AddRange(parties.Select(party => new Consent { Id = draw.Mark('c'), By = party.Id, Purpose = reading.Purpose, Answer = ConsentAnswer.Given, On = draw.Date() }));
            }

            if (!IsOpen && draw.Chance(75))
            {
                // Most readings are of journeys where most of those concerned agreed.
                foreach (var party in parties)
                {
                    if (draw.Chance(party.Role == PartyRole.Beneficiary ? 90 : 50))
                    {
                        made.Add(new() { Id = draw.Mark('c'), By = party.Id, Purpose = reading.Purpose, Answer = ConsentAnswer.Given, On = draw.Date(), OnBehalfOf = OnBehalf(party.Id, 25) });
                    }
                }
            }

            for (var i = draw.Below(2 * (most + 1)); i > 0 && parties.Count > 0; i--)
            {
                var by = Someone(100)!;
                var on = draw.Date();
                var purpose = draw.Chance(70) ? reading.Purpose : draw.Word<Purpose>();
                if (IsOpen && purpose == reading.Purpose)
                {
                    continue;
                }

                made.Add(new()
                {
                    Id = draw.Mark('c'),
                    By = by,
                    Purpose = purpose,
                    Answer = draw.Chance(50) ? ConsentAnswer.Given : draw.Word<ConsentAnswer>(),
                    On = on,
                    Until = draw.DateOrNone(20, on),
                    Items = draw.Chance(30) ? Named() : null,
                    OnBehalfOf = OnBehalf(by),
                    Rectifies = made.Count > 0 && draw.Chance(8) && !IsOpen ? made[^1].Id : null,
                });
            }

            return Sequence.Of<Consent>([.. made]);
        }

        private Sequence<string> Named()
        {
            var named = new HashSet<string>();
            for (var i = draw.Below(4); i > 0; i--)
            {
                named.Add(About(any: true).Id);
            }

            return Sequence.Of<string>([.. named]);
        }
    }
}

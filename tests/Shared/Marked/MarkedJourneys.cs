using CsCheck;
using NodaTime;
using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <summary>Journeys at random, of all kinds and with all members, in which every word, id and day stands once; and readings of
/// them at random. Small ones come often, so that a failing case shrinks.</summary>
/// <remarks>The third letter of a word tells what it marks: <c>w</c> said, <c>n</c> name, <c>f</c> function, <c>p</c> party,
/// <c>i</c> item, <c>c</c> consent, <c>s</c> source, <c>x</c> extra, <c>l</c> place, <c>t</c> theme, <c>e</c> earlier journey,
/// <c>j</c> journey.</remarks>
internal sealed partial class MarkedJourneys : Gen<MarkedCase>
{
    private readonly Openness openness;

    private MarkedJourneys(Openness openness) => this.openness = openness;

    private enum Openness
    {
        Any,
        Agreed,
        Support,
    }

    /// <summary>Journeys and readings of every kind.</summary>
    public static Gen<MarkedCase> Any { get; } = new MarkedJourneys(Openness.Any);

    /// <summary>Journeys in which nothing is kept to some and everybody who speaks is known, has agreed and mentions nobody; read
    /// once it is over, for what they agreed to.</summary>
    public static Gen<MarkedCase> Agreed { get; } = new MarkedJourneys(Openness.Agreed);

    /// <summary>Journeys in which nothing is kept to some, read for support by those taking part, once it is over. Nobody was asked.</summary>
    public static Gen<MarkedCase> Supported { get; } = new MarkedJourneys(Openness.Support);

    public override MarkedCase Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var made = new Making(draw, openness).Make();
        size = new Size((ulong)draw.Words);
        return made;
    }

    private sealed partial class Making(Draw draw, Openness openness)
    {
        private readonly List<Party> parties = [];
        private readonly List<string> beneficiaries = [];
        private readonly List<Item> items = [];
        private readonly string journey = draw.Mark('j');
        private readonly int most = draw.Below(4);

        public MarkedCase Make()
        {
            var kind = draw.Word<JourneyKind>();
            People(kind);
            var parts = new JourneyParts
            {
                Id = journey,
                Kind = kind,
                Source = Source(),
                Themes = Themes(),
                Place = Place(30),
                Earlier = draw.Chance(20) ? [draw.Mark('e')] : [],
                KeepUntil = IsOpen ? null : draw.DateOrNone(10),
                Extra = draw.Chance(30) ? Extra.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{ "{{draw.Mark('x')}}": { "a": "{{draw.Mark('x')}}" } }""")) : null,
                Support = Support(),
                Parties = Sequence.Of<Party>([.. parties]),
                Needs = Several(Need),
                Goals = Several(Goal),
                Interventions = Several(Intervention),
                Outcomes = Several(Outcome),
                Testimonies = Several(Testimony),
                Pauses = Several(Pause),
                Invitations = Several(Invitation),
                Assessments = Several(Assessment),
                Reflections = Several(Reflection),
                Contests = Several(Contest),
                Measures = Several(Measure),
                Stories = Several(Story),
                Markers = Several(Marker),
                Significations = Several(Signification),
                Placements = Several(Placement),
                Ties = Several(Tie),
                Questions = Several(Question),
            };
            var reading = (IsOpen ? OpenReading(kind) : Reading(kind)) with { Vocabulary = Vocabulary(parts) };
            return new(Journey.From(parts with { Consents = Grants.Of(parts, Consents(reading)) }), reading);
        }

        private bool IsOpen => openness != Openness.Any;

        // None of the host's words, all of them, or some.
        private HostVocabulary Vocabulary(JourneyParts parts)
        {
            var percent = draw.Pick(0, 50, 100);
            return new(new Exposure().Through(parts).Words.Where(MarkedCase.IsOfHost).Order(StringComparer.Ordinal).Where(_ => draw.Chance(percent)).ToList());
        }

        // Some day after the last.
        private Reading OpenReading(JourneyKind kind)
        {
            var on = new LocalDate(2027, 1, 1).PlusDays(draw.Below(300));
            var inside = new List<Reader> { Reader.Team };
            inside.AddRange(beneficiaries.Select(Reader.Party));
            inside.AddRange(parties.Where(party => party is { Role: PartyRole.Professional or PartyRole.Organisation, To: null }).Select(party => Reader.Party(party.Id)));
            if (beneficiaries.Count == 1)
            {
                inside.Add(Reader.Person);
            }

            if (openness == Openness.Support)
            {
                return new(on, Purpose.Support, draw.Pick(inside));
            }

            var purpose = draw.Pick(Purpose.Evaluation, Purpose.Research, Purpose.FunderReport, Purpose.Publication, Purpose.OwnUse);
            return purpose == Purpose.OwnUse
                ? new(on, purpose, kind == JourneyKind.Practice || beneficiaries.Count == 0 ? Reader.Team : Reader.Party(draw.Pick(beneficiaries)))
                : new(on, purpose, draw.Below(3) == 0 ? draw.Pick(Reader.Institution, Reader.Researcher) : draw.Pick(inside));
        }

        private Reading Reading(JourneyKind kind)
        {
            var asOf = draw.Chance(50) ? draw.AnyDay() : new LocalDate(2027, 1, 1);
            var on = draw.Chance(30) ? asOf : draw.Chance(50) ? draw.AnyDay() : new LocalDate(2027, 2, 1);
            var purpose = draw.Chance(35) ? Purpose.Evaluation : draw.Word<Purpose>();
            var reader = draw.Below(6) switch
            {
                0 or 1 => Reader.Team,
                2 when beneficiaries.Count == 1 => Reader.Person,
                3 => Reader.Institution,
                4 => Reader.Researcher,
                _ => parties.Count == 0 ? Reader.Team : Reader.Party(draw.Pick(parties).Id),
            };
            return new(asOf, on, purpose, reader);
        }

        private void People(JourneyKind kind)
        {
            var several = kind switch { JourneyKind.Individual => draw.Chance(95) || openness == Openness.Agreed ? 1 : 0, JourneyKind.Collective => 2 + draw.Below(2), _ => 1 + draw.Below(3) };
            for (var i = 0; i < several; i++)
            {
                beneficiaries.Add(Join(PartyRole.Beneficiary));
            }

            string? organisation = draw.Chance(60) ? Join(PartyRole.Organisation) : null;
            foreach (var role in Enum.GetValues<PartyRole>())
            {
                if (role is not (PartyRole.Beneficiary or PartyRole.Organisation) && draw.Chance(role == PartyRole.Professional ? 90 : 15 * most))
                {
                    Join(role, organisation);
                }
            }

            if (draw.Chance(50) || parties.Count == 0)
            {
                Join(PartyRole.Professional, organisation);
            }
        }

        private string Join(PartyRole role, string? organisation = null)
        {
            var from = draw.DateOrNone(30);
            var party = Shared(new Party
            {
                Id = draw.Mark('p'),
                Role = role,
                Name = draw.Chance(80) ? draw.Mark('n') : null,
                Function = draw.Chance(40) ? draw.Mark('f') : null,
                Organisation = draw.Chance(60) ? organisation : null,
                From = from,
                To = draw.DateOrNone(25, from),
                DeceasedOn = draw.DateOrNone(5),
                Represents = Represents(role),
            });
            parties.Add(party);
            return party.Id;
        }

        private Representation? Represents(PartyRole role)
        {
            if (beneficiaries.Count == 0 || !draw.Chance(role switch { PartyRole.LegalRepresentative => 90, PartyRole.Relative => 25, PartyRole.Beneficiary => 0, _ => 4 }))
            {
                return null;
            }

            var from = draw.DateOrNone(25);
            var scope = draw.Below(5) switch { 0 or 1 => null, 2 => "all", 3 => "evaluation research", _ => $"logement {draw.Mark('v')}" };
            return new(draw.Pick(beneficiaries), scope, from, draw.DateOrNone(30, from));
        }

        private T Shared<T>(T item)
            where T : Item
        {
            if (IsOpen)
            {
                return item with
                {
                    Source = Source(),
                    Restricted = openness == Openness.Support && draw.Chance(6) ? new Restriction(draw.DateOrNone(50), Someone(50)) : null,
                };
            }

            var sharedWith = draw.Below(10) switch
            {
                0 => (Sequence<string>?)[],
                1 when parties.Count > 0 => [draw.Pick(parties).Id],
                2 => [Spelling.Of(draw.Pick(PartyRole.Professional, PartyRole.Beneficiary, draw.Word<PartyRole>()))],
                3 when parties.Count > 0 && draw.Chance(40) => [draw.Pick(parties).Id, Spelling.Of(draw.Word<PartyRole>())],
                _ => null,
            };
            if (item is Party && draw.Chance(70))
            {
                sharedWith = null;
            }

            T? corrected = null;
            if (draw.Chance(8))
            {
                corrected = items.OfType<T>().Concat(parties.OfType<T>()).LastOrDefault(other => other is not GoalVersion);
            }

            return item with
            {
                SharedWith = sharedWith,
                Source = Source(),
                Rectifies = corrected?.Id,
                Restricted = draw.Chance(6) ? new Restriction(draw.DateOrNone(50), Someone(50)) : null,
            };
        }

        private Source? Source() => draw.Chance(20) ? new(draw.Mark('s'), draw.Mark('s')) : null;

        private Sequence<Theme> Themes() => draw.Chance(30) ? [new(draw.Mark('t'), draw.Chance(50) ? draw.Mark('v') : null)] : [];

        private Place? Place(int percent) => draw.Chance(percent) ? new(draw.Mark('v'), draw.Chance(50) ? draw.Mark('l') : null) : null;

        private Sequence<T> Several<T>(Func<T> make)
        {
            var made = new T[draw.Below(most + 1)];
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = make();
                if (made[i] is Item item)
                {
                    items.Add(item);
                }
            }

            return Sequence.Of<T>(made);
        }

        private string? Someone(int percent) =>
            parties.Count == 0 || !draw.Chance(percent) ? null
            : beneficiaries.Count > 0 && draw.Chance(50) ? draw.Pick(beneficiaries)
            : draw.Pick(parties).Id;

        // Whoever speaks or acts: known, where everybody has to agree.
        private string? Speaker(int percent) => Someone(openness == Openness.Agreed ? 100 : percent);

        private Sequence<string> Among(int count)
        {
            var some = new HashSet<string>();
            for (var i = 0; i < count; i++)
            {
                if (Someone(100) is { } one)
                {
                    some.Add(one);
                }
            }

            return Sequence.Of<string>([.. some]);
        }

        private Statement Said()
        {
            var said = draw.Below(10) switch
            {
                0 => Statement.OfMedia(draw.Mark('m'), StatementMode.Signed),
                1 => Statement.OfErased(new Tombstone(draw.Date(), ErasureReason.Mistake)),
                2 => Recorded(draw.Mark('w'), draw.Mark('m')),
                _ => new Statement(draw.Mark('w')),
            };
            return said with
            {
                By = Speaker(75),
                Language = "fr",
                RecordedBy = Someone(20),
                Through = Someone(8),
                Mode = draw.Maybe(30, draw.Word<StatementMode>),
                Fidelity = draw.Maybe(20, draw.Word<Fidelity>),
                ConfirmedOn = draw.DateOrNone(20),
                Mentions = openness != Openness.Agreed && draw.Chance(15) ? Among(1 + draw.Below(2)) : [],
            };
        }

        // Words and the recording they were taken from: only a file may hold both, so this goes where a file's reader goes.
        private static Statement Recorded(string words, string media)
        {
            var said = new Statement(words);
            typeof(Statement).GetProperty(nameof(Statement.Media))!.SetValue(said, media);
            return said;
        }

        private Statement? SaidOrNot(int percent) => draw.Chance(percent) ? Said() : null;

        private Citation About(bool any = false)
        {
            var choice = draw.Below(10);
            if (choice == 0 || items.Count == 0)
            {
                return new(ItemKind.Journey, journey);
            }

            if (choice == 1 && parties.Count > 0)
            {
                return draw.Pick(parties).ToCitation();
            }

            for (var i = 0; i < 20; i++)
            {
                var item = draw.Pick(items);
                if (item is Goal goal && any && draw.Chance(30))
                {
                    return goal.Versions[draw.Below(goal.Versions.Count)].ToCitation();
                }

                if (item.Kind != ItemKind.Note && any || item.Kind is ItemKind.Goal or ItemKind.Outcome or ItemKind.Intervention)
                {
                    return item.ToCitation();
                }
            }

            return new(ItemKind.Journey, journey);
        }
    }
}

#region describing
using SocialEval;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Json;
using SocialEval.Outcomes;
#endregion
using System.Text;

namespace SocialEval.Tests.Docs;

internal static class Describing
{
    public static Journey Samira()
    {
        #region describing
        var samira = new Party { Id = "samira", Role = PartyRole.Beneficiary, Name = "Samira" };
        var lucas = new Party { Id = "lucas", Role = PartyRole.Professional, Name = "Lucas", Organisation = "ccas" };
        var ccas = new Party { Id = "ccas", Role = PartyRole.Organisation, Name = "le CCAS" };

        var journey = Journey.Begin("j-12", JourneyKind.Individual, samira, lucas, ccas)
            .Propose(new Goal
            {
                Id = "permis",
                Versions =
                [
                    new()
                    {
                        Id = "permis-1",
                        ProposedBy = "samira",
                        ProposedOn = PartialDate.Parse("2025-03"),
                        Wording = new("Passer le permis sans me presser", by: "samira", language: "fr"),
                    },
                ],
            })
            .Agree("permis-1", new() { By = "samira", Answer = AgreementAnswer.Agrees, On = PartialDate.Parse("2025-03-14"), Evidence = Evidence.Signature })
            .Commit("permis-1", new() { By = "ccas", What = new("Payer la moitié des leçons", by: "lucas") })
            .Pause(new() { Id = "pause-1", From = PartialDate.Parse("2025-07"), WishedBy = "samira", Words = "Mon père est malade" })
            .Assess(new()
            {
                Id = "avis-1",
                About = new(ItemKind.Goal, "permis"),
                By = "samira",
                RecordedBy = "lucas",
                ConfirmedOn = PartialDate.Parse("2025-10-02"),
                On = PartialDate.Parse("2025-10-02"),
                Judgement = Judgement.NotYet,
                Words = "J'ai repris les leçons, je conduis mieux que je ne crois",
            })
            .Consent("accord-1", by: "samira", Purpose.Evaluation, on: PartialDate.Parse("2025-03-14"), Evidence.OwnAct);
        #endregion
        return journey;
    }

    public static void RunMethods(TextWriter Console)
    {
        var journey = Samira();
        #region describing-methods
        journey = journey
            .Rate(new Measure
            {
                Id = "mesure-1",
                Instrument = "mes-reperes",
                By = "samira",
                On = PartialDate.Parse("2025-10-02"),
                Min = 0,
                Max = 10,
                Best = Best.High,
                Areas = [new() { Area = "nuits", What = new("Dormir sans me réveiller", by: "samira"), Value = 4 }],
            })
            .Tell(new Story
            {
                Id = "histoire-1",
                On = PartialDate.Parse("2025-11-12"),
                What = new("J'ai conduit ma mère à l'hôpital", by: "samira") { ConfirmedOn = PartialDate.Parse("2025-11-20") },
                Significance = "Elle m'a fait confiance",
            })
            .Signify(new()
            {
                Id = "sens-1",
                About = new(ItemKind.Story, "histoire-1"),
                Frame = "qui a décidé",
                Poles = ["moi", "ma famille", "le service"],
                Place = [7, 2, 1],
                By = "samira",
            })
            .Hope(new() { Id = "repere-1", Partner = "ccas", Depth = MarkerDepth.Like, What = new("Répondre avant qu'on redemande", by: "samira") })
            .See("repere-1", new() { On = PartialDate.Parse("2025-12"), By = "samira", Seen = MarkerSeen.NotYet })
            .PlaceOnLadder(new() { Id = "place-1", About = new(ItemKind.Goal, "permis"), By = "samira", Rung = Rung.Partnership })
            .Tell(new Tie { Id = "lien-1", Bond = TieKind.Relation, What = new("Ma voisine garde les petits pendant la leçon", by: "samira") })
            .Raise(new() { Id = "q1", To = "ccas", ChosenBy = ["samira"], On = PartialDate.Parse("2025-12-05"), What = new("Qui décide de l'aide ?", by: "samira") })
            .Reply("q1", new() { On = PartialDate.Parse("2026-01-05"), Words = "La commission, deux fois par an" });

        Console.WriteLine(string.Join(", ", [journey.Measures[0], journey.Stories[0], journey.Significations[0], journey.Markers[0], journey.Placements[0], journey.Ties[0], journey.Questions[0]]));
        #endregion
    }

    public static void Run(TextWriter Console)
    {
        var journey = Samira();
        #region describing-write
        Console.WriteLine(Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey, indented: true)));
        #endregion
    }
}

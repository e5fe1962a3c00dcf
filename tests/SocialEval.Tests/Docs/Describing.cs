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

    public static void Run(TextWriter Console)
    {
        var journey = Samira();
        #region describing-write
        Console.WriteLine(Encoding.UTF8.GetString(JourneyJson.ToUtf8Bytes(journey, indented: true)));
        #endregion
    }
}

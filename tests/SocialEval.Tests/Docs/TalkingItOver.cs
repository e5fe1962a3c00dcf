#region agenda
using NodaTime;
using SocialEval;
using SocialEval.Evaluators;
using SocialEval.Goals;
using SocialEval.Inquiries.Reflecting;
using SocialEval.Journeys;
using SocialEval.Outcomes;
#endregion

namespace SocialEval.Tests.Docs;

internal static class TalkingItOver
{
    public static void Agenda(TextWriter Console)
    {
        var journey = Asked();
        #region agenda
        var today = new LocalDate(2026, 1, 15);
        var evaluation = new Evaluation(new Voices(), new Rights());

        // What each of those in the room reads, as themselves.
        EvaluationReport ReadBy(string party) => evaluation.Run(journey.View(new Reading(today, Purpose.Support, Reader.Party(party))));

        var agenda = ReflectionAgenda.Of(ReadBy("samira"), ReadBy("lucas"));
        Console.WriteLine($"For everybody: {string.Join(", ", agenda.Points)}");
        Console.WriteLine($"For Samira alone: {string.Join(", ", agenda.For("samira"))}");
        Console.WriteLine($"For Lucas alone: {string.Join(", ", agenda.For("lucas"))}");

        // Samira chooses to bring what is hers.
        agenda = agenda.Bring(agenda.For("samira")[0], by: "samira");
        Console.WriteLine();
        Console.WriteLine(agenda.Page().ToText("fr"));
        #endregion
    }

    public static void Talk(TextWriter Console)
    {
        var journey = Asked();
        var agenda = AgendaOf(journey);
        #region conversation
        var conversation = agenda.Open("r1", on: PartialDate.Parse("2026-01-20"), askedBy: "samira")
            .Write("lucas", "J'ai peur qu'elle s'épuise", sharedWith: "samira");

        // Nobody reads another's note before everybody has written or said that they will not.
        Console.WriteLine($"Samira reads {conversation.NotesFor("samira").Count} notes; awaited: {string.Join(", ", conversation.Awaited)}");
        try
        {
            conversation.Hold("On continue");
        }
        catch (InvalidJourneyException refused)
        {
            Console.WriteLine(refused.Message);
        }

        conversation = conversation.Pass("samira");
        Console.WriteLine($"Samira reads {conversation.NotesFor("samira").Count} note");

        // What is held together, who holds against it and why; then what is decided, or nothing.
        var after = conversation
            .Hold("Samira conduit mieux ; le rythme est le sien")
            .Dissent("lucas", "Une date d'examen l'aiderait")
            .Decide("permis", new GoalVersion
            {
                Id = "permis-2",
                ProposedBy = "samira",
                ProposedOn = PartialDate.Parse("2026-01-20"),
                Wording = new("Passer le permis quand je serai prête, sans date", by: "samira", language: "fr"),
            })
            .Close(journey)
            .Agree("permis-2", new() { By = "samira", Answer = AgreementAnswer.Agrees, On = PartialDate.Parse("2026-01-20"), Evidence = Evidence.OwnAct });

        Console.WriteLine($"Decided: {after.Reflections[0].Decided[0]}; agreements: {after.Goals[0].Versions[1].Agreements.Count}");
        #endregion
    }

    public static void Raise(TextWriter Console)
    {
        var journey = Asked();
        var today = new LocalDate(2026, 1, 15);
        #region raising
        var rights = new Evaluation(new Rights());
        var finding = rights.Run(journey.View(new Reading(today, Purpose.Support, Reader.Party("samira")))).Appraisals[0].Findings[0];

        journey = finding.Raise(journey, on: today, question: new RaisedQuestion
        {
            Id = "q1",
            To = "ccas",
            ChosenBy = ["samira"],
            On = PartialDate.Parse("2026-01-15"),
            What = new("Pourquoi faut-il plus de deux mois pour une réponse ?", by: "samira", language: "fr"),
            About = new(ItemKind.Intervention, "aide-permis"),
        });

        // Next time, the reply is told, or its absence.
        Console.WriteLine(rights.Run(journey.View(new Reading(new LocalDate(2026, 4, 1), Purpose.Support, Reader.Team))).ToText("fr"));
        #endregion
    }

    private static ReflectionAgenda AgendaOf(Journey journey)
    {
        var evaluation = new Evaluation(new Voices(), new Rights());
        return ReflectionAgenda.Of(Array.ConvertAll(
            (string[])["samira", "lucas"],
            party => evaluation.Run(journey.View(new Reading(new LocalDate(2026, 1, 15), Purpose.Support, Reader.Party(party))))));
    }

    // Samira asked for help with the costs; she and Lucas do not see the same.
    private static Journey Asked() => Describing.Samira()
        .Undertake(new()
        {
            Id = "aide-permis",
            What = new("Demander une aide pour l'examen", by: "samira", language: "fr"),
            AskedBy = "samira",
            Decision = new() { AskedOf = "ccas", AskedOn = PartialDate.Parse("2025-11-03"), Answer = DecisionAnswer.None },
        })
        .Assess(new() { Id = "avis-2", About = new(ItemKind.Goal, "permis"), By = "samira", On = PartialDate.Parse("2025-12-10"), Judgement = Judgement.Better })
        .Assess(new() { Id = "avis-3", About = new(ItemKind.Goal, "permis"), By = "lucas", On = PartialDate.Parse("2025-12-12"), Judgement = Judgement.Same });
}

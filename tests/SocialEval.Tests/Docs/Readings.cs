using NodaTime;
using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;

namespace SocialEval.Tests.Docs;

internal static class Readings
{
    public static void Run(TextWriter Console)
    {
        var journey = Describing.Samira();
        #region readings
        var today = new LocalDate(2026, 1, 15);

        // The team, for an evaluation Samira consented to.
        var team = journey.View(new Reading(today, Purpose.Evaluation, Reader.Team));
        Console.WriteLine($"team, evaluation: {team.Assessments.Count} assessment, {team.Withheld} held back");

        // As it stood on 1 May 2025. What came later is held back and counted.
        var back = journey.View(new Reading(asOf: new(2025, 5, 1), on: today, Purpose.Evaluation, Reader.Team));
        Console.WriteLine($"in May: {back.Assessments.Count} assessment, {back.Withheld} held back");

        // For research nobody consented: nothing is there, and an outside reader is not told how much there would be.
        var research = journey.View(new Reading(today, Purpose.Research, Reader.Researcher));
        Console.WriteLine($"research: {research.Goals.Count} goals, held back: {research.Withheld?.ToString() ?? "not told"}");

        // Outside readers are given roles.
        var institution = journey.View(new Reading(today, Purpose.Evaluation, Reader.Institution));
        Console.WriteLine($"institution: {institution.Assessments[0].By}, recorded by {institution.Assessments[0].RecordedBy}");

        // Samira withdraws: looking back does not reopen what she withdrew since.
        var withdrawn = journey.Refuse("refus-1", by: "samira", Purpose.Evaluation, on: PartialDate.Parse("2026-01-10"));
        var after = withdrawn.View(new Reading(asOf: new(2025, 11, 1), on: today, Purpose.Evaluation, Reader.Team));
        Console.WriteLine($"after she withdrew: {after.Assessments.Count} assessments");
        #endregion
    }

    public static void Vocabulary(TextWriter Console)
    {
        #region vocabulary
        var lists = new HostVocabulary("mieux-être", "logement", "santé");
        var outside = new Reading(new LocalDate(2026, 1, 15), Purpose.Evaluation, Reader.Institution) { Vocabulary = lists };

        Console.WriteLine(outside.Vocabulary.Contains("logement"));
        Console.WriteLine(outside.Vocabulary.Contains("les dettes de ma sœur"));
        #endregion
    }

    public static void Erase(TextWriter Console)
    {
        var journey = Describing.Samira();
        #region erasing
        var erased = journey.Erase("pause-1", on: PartialDate.Parse("2026-01-12"), ErasureReason.AskedByThePerson);

        Console.WriteLine(erased.Pauses[0].Words!.Text ?? "no words");
        Console.WriteLine(erased.Pauses[0].Words!.Erased);
        #endregion
    }
}

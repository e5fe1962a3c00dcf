using NodaTime;
using SocialEval.Evaluators;
using SocialEval.Studies;

namespace SocialEval.Tests.Docs;

/// <summary>The snippets that print something, by name.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, Action<TextWriter>> ByName = new(StringComparer.Ordinal)
    {
        ["first-program"] = FirstProgram.Run,
        ["describing"] = Describing.Run,
        ["readings"] = Readings.Run,
        ["erasing"] = Readings.Erase,
        ["vocabulary"] = Readings.Vocabulary,
        ["last-word-run"] = WritingAnEvaluator.Run,
        ["problems"] = ReadingBadInput.Run,
        ["report-again"] = ReadingAReport.Run,
        ["agenda"] = TalkingItOver.Agenda,
        ["conversation"] = TalkingItOver.Talk,
        ["raising"] = TalkingItOver.Raise,
        ["describing-methods"] = Describing.RunMethods,
        ["beneficiary-word-fr"] = WorkedExample.Of(new BeneficiaryWord(), "fr"),
        ["beneficiary-word-en"] = WorkedExample.Of(new BeneficiaryWord(), "en"),
        ["voices-fr"] = WorkedExample.Of(new Voices(), "fr"),
        ["voices-en"] = WorkedExample.Of(new Voices(), "en"),
        ["co-construction-fr"] = WorkedExample.Of(new CoConstruction(), "fr"),
        ["co-construction-en"] = WorkedExample.Of(new CoConstruction(), "en"),
        ["time-given-fr"] = WorkedExample.Of(new TimeGiven(), "fr"),
        ["time-given-en"] = WorkedExample.Of(new TimeGiven(), "en"),
        ["attaining-goals"] = AttainingGoals.Run,
        ["more-goals"] = AttainingGoals.RunMoreGoals,
        ["measuring-oneself"] = MeasuringOneself.Run,
        ["spending-points"] = MeasuringOneself.RunPoints,
        ["judging-profiles"] = JudgingProfiles.Run,
        ["changing-reliably"] = ChangingReliably.Run,
        ["self-made-scale"] = ChangingReliably.RunSelfMade,
        ["weighing-evidence"] = WeighingEvidence.Run,
        ["self-signification"] = SelfSignificationExample.Run,
        ["rhythm"] = RhythmExample.Run,
        ["significant-change"] = SignificantChangeExample.Run,
        ["outcome-harvesting"] = OutcomeHarvestingExample.Run,
        ["outcome-mapping"] = OutcomeMappingExample.Run,
        ["participation"] = ParticipationExample.Run,
        ["relation"] = RelationExample.Run,
        ["capabilities"] = CapabilitiesExample.Run,
        ["french-duties"] = FrenchDutiesExample.Run,
        ["horizons-fr"] = WorkedExample.Of(new Horizons(), "fr"),
        ["horizons-en"] = WorkedExample.Of(new Horizons(), "en"),
        ["goal-attainment-fr"] = OfSolene(new GoalsInWords(), "fr"),
        ["goal-attainment-en"] = OfSolene(new GoalsInWords(), "en"),
        ["own-measures-fr"] = OfSolene(new OwnMeasures(), "fr"),
        ["own-measures-en"] = OfSolene(new OwnMeasures(), "en"),
        ["significant-change-fr"] = OfSolene(new SignificantChange(), "fr"),
        ["significant-change-en"] = OfSolene(new SignificantChange(), "en"),
        ["harvest-fr"] = OfSolene(new Harvest(), "fr"),
        ["harvest-en"] = OfSolene(new Harvest(), "en"),
        ["contribution-fr"] = OfSolene(new WhatHelped(), "fr"),
        ["contribution-en"] = OfSolene(new WhatHelped(), "en"),
        ["progress-markers-fr"] = OfSolene(new ProgressMarkers(), "fr"),
        ["progress-markers-en"] = OfSolene(new ProgressMarkers(), "en"),
        ["self-signification-fr"] = OfSolene(new SelfSignification(), "fr"),
        ["self-signification-en"] = OfSolene(new SelfSignification(), "en"),
        ["participation-fr"] = OfSolene(new Participation(), "fr"),
        ["participation-en"] = OfSolene(new Participation(), "en"),
        ["rhythm-fr"] = OfSolene(new Rhythm(), "fr"),
        ["rhythm-en"] = OfSolene(new Rhythm(), "en"),
        ["investment-fr"] = OfSolene(new Investment(), "fr"),
        ["investment-en"] = OfSolene(new Investment(), "en"),
        ["collective-fr"] = OfQuartier(new Collective(), "fr"),
        ["collective-en"] = OfQuartier(new Collective(), "en"),
        ["practice-fr"] = OfEquipe(new Practice(), "fr"),
        ["practice-en"] = OfEquipe(new Practice(), "en"),
        ["rights-fr"] = OfSolene(new Rights(), "fr"),
        ["rights-en"] = OfSolene(new Rights(), "en"),
        ["ties-fr"] = OfSolene(new Ties(), "fr"),
        ["ties-en"] = OfSolene(new Ties(), "en"),
        ["formalities-fr"] = OfSolene(new Formalities(), "fr"),
        ["formalities-en"] = OfSolene(new Formalities(), "en"),
        ["study-heard-fr"] = StudyExample.Of(new Heard(), "fr"),
        ["study-heard-en"] = StudyExample.Of(new Heard(), "en"),
        ["study-agreements-fr"] = StudyExample.Of(new Agreements(), "fr"),
        ["study-agreements-en"] = StudyExample.Of(new Agreements(), "en"),
        ["study-lasting-fr"] = StudyExample.Of(new Lasting(), "fr"),
        ["study-lasting-en"] = StudyExample.Of(new Lasting(), "en"),
        ["study-divergences-fr"] = StudyExample.Of(new Divergences(), "fr"),
        ["study-divergences-en"] = StudyExample.Of(new Divergences(), "en"),
        ["study-stories-by-domain-fr"] = StudyExample.Of(new StoriesByDomain("logement", "répit"), "fr"),
        ["study-stories-by-domain-en"] = StudyExample.Of(new StoriesByDomain("logement", "répit"), "en"),
        ["study-signification-patterns-fr"] = StudyExample.Of(new SignificationPatterns("qui-a-rendu-cela-possible"), "fr"),
        ["study-signification-patterns-en"] = StudyExample.Of(new SignificationPatterns("qui-a-rendu-cela-possible"), "en"),
        ["study-rhythms-fr"] = StudyExample.Of(new Rhythms(), "fr"),
        ["study-rhythms-en"] = StudyExample.Of(new Rhythms(), "en"),
        ["proposals-run"] = output => WritingAStudy.RunAsync(output).GetAwaiter().GetResult(),
    };

    private static Action<TextWriter> OfSolene(Evaluator evaluator, string language) =>
        WorkedExample.Of(evaluator, language, "solene.json", new LocalDate(2025, 9, 1), Purpose.Evaluation, Reader.Team);

    private static Action<TextWriter> OfQuartier(Evaluator evaluator, string language) =>
        WorkedExample.Of(evaluator, language, "quartier.json", new LocalDate(2025, 6, 1), Purpose.Evaluation, Reader.Team);

    private static Action<TextWriter> OfEquipe(Evaluator evaluator, string language) =>
        WorkedExample.Of(evaluator, language, "equipe.json", new LocalDate(2025, 6, 1), Purpose.OwnUse, Reader.Team);

    public static string Output(string name)
    {
        var print = ByName.GetValueOrDefault(name) ?? throw new InvalidOperationException($"No example prints '{name}'.");
        using var output = new StringWriter { NewLine = "\n" };
        var folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Path();
        try
        {
            print(output);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }

        return output.ToString();
    }
}

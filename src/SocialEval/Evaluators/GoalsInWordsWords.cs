using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="GoalsInWords"/> says, and what each text needs.</summary>
internal static class GoalsInWordsWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.GoalsInWords", typeof(GoalsInWordsWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<LevelTold> Says = new("goal-attainment.says", FindingKind.Said, Lay);
    public static readonly Wording<LevelTold> Recorded = new("goal-attainment.recorded", FindingKind.Recorded, Lay);
    public static readonly Wording<Goal> NoLevel = new("goal-attainment.no-level", FindingKind.Gap, static (_, _) => { });
    public static readonly Wording<AskedFigure> T = new("goal-attainment.t", FindingKind.Recorded, static (asked, arguments) => arguments.Number("goals", asked.Goals));

    private static void Lay(LevelTold told, ArgumentWriter arguments)
    {
        var assessment = told.Assessment;
        arguments.Date("on", assessment.On);
        arguments.Number("level", assessment.Level);
        arguments.Text("scale", told.Words);
        arguments.Text("course", told.First is { } first ? Course(assessment, first) : null);
        arguments.Text("anew", told.IsAnew ? "yes" : null);
        arguments.Text("lately", told.Before is { } before && told.First is { } start && Course(assessment, before) != Course(assessment, start) ? Course(assessment, before) : null);
        arguments.Text("recordedBy", assessment.RecordedBy == assessment.By ? null : assessment.RecordedBy);
        arguments.Date("confirmedOn", assessment.ConfirmedOn);
        arguments.Text("onBehalfOf", assessment.OnBehalfOf == assessment.By ? null : assessment.OnBehalfOf);
    }

    private static string Course(Assessment assessment, int than) => than == assessment.Level ? "as-first" : assessment.Level > than ? "further" : "less-far";
}

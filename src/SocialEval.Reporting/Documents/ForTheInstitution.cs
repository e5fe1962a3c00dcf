using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Reporting.Pictures;

namespace SocialEval.Reporting.Documents;

/// <summary>What an institution may be told, and what is asked of it. Roles, never names; no rank, no target, no arrow.</summary>
internal static class ForTheInstitution
{
    private static readonly string[] OfTime = ["time-given", "rhythm", "investment", "horizons"];

    public static void Write(Draft draft)
    {
        var view = draft.View;
        draft.Section("institution.told", draft.Findings((appraisal, finding) => draft.IsSaidByPerson(finding) && !Draft.IsFrom(appraisal, "rights") && !draft.IsToldBefore(appraisal, finding)), "institution.told-nothing");
        draft.Section("institution.not-heard", [.. Draft.Drawn(HeardPicture.Of(view, draft.Told, draft.Speech)), .. draft.Findings(static (appraisal, finding) => Draft.IsFrom(appraisal, "beneficiary-word") && finding.Kind == FindingKind.Gap)]);
        draft.Section("institution.agreements", draft.Findings(static (appraisal, finding) => Draft.IsEnding(finding) || (Draft.IsFrom(appraisal, "co-construction") && finding.Kind != FindingKind.Said)), "institution.agreements-nothing");
        draft.Section("institution.unwelcome", Unwelcome(draft), "institution.unwelcome-nothing");
        draft.Section("institution.time", draft.Findings(static (appraisal, finding) => Array.Exists(OfTime, name => Draft.IsFrom(appraisal, name)) && finding.Kind != FindingKind.Said));
        draft.Section("institution.rights", draft.Findings(static (appraisal, _) => Draft.IsFrom(appraisal, "rights")), "institution.rights-nothing");
        draft.Section("institution.also", draft.Findings((appraisal, finding) => IsElsewhere(draft, appraisal, finding)));
        draft.Section("institution.questions", draft.Questions(question => !view.IsBeneficiary(question.To[0])), "institution.questions-nothing");
        draft.Section("institution.reading", [draft.Note("institution.no-rank", "institution.no-count", "institution.silence")]);
    }

    private static bool IsElsewhere(Draft draft, Appraisal appraisal, Finding finding) =>
        finding.Kind != FindingKind.Divergence
        && !draft.IsSaidByPerson(finding)
        && !Array.Exists(OfTime, name => Draft.IsFrom(appraisal, name))
        && !Draft.IsFrom(appraisal, "beneficiary-word") && !Draft.IsFrom(appraisal, "co-construction") && !Draft.IsFrom(appraisal, "rights");

    // Changes that somebody did not welcome, as they are told.
    private static IEnumerable<Block> Unwelcome(Draft draft)
    {
        var lines = draft.View.Standing(draft.View.Outcomes).Where(static outcome => outcome.Welcome is Welcome.No or Welcome.Mixed)
            .Select(outcome => new Line(LineKind.Recorded, draft.Say("institution.unwelcome-change", arguments =>
            {
                arguments.Statement("words", outcome.What);
                arguments.Text("who", outcome.WelcomeBy);
                arguments.Word<Welcome>("welcome", outcome.Welcome);
                arguments.Date("on", outcome.On);
            }))).ToList();
        return lines.Count == 0 ? [] : [new Lines(null, Sequence.Of<Line>([.. lines]))];
    }
}

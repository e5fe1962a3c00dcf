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
        draft.Section("institution.told", draft.Findings((appraisal, finding) => ForThePerson.IsSaidByPerson(finding, view) && !ForThePerson.IsFrom(appraisal, "rights") && !ForThePerson.IsToldBefore(draft, appraisal, finding)), "institution.told-nothing");
        draft.Section("institution.not-heard", [.. ForThePerson.Drawn(HeardPicture.Of(view, draft.Told, draft.Speech)), .. draft.Findings(static (appraisal, finding) => ForThePerson.IsFrom(appraisal, "beneficiary-word") && finding.Kind == FindingKind.Gap)]);
        draft.Section("institution.agreements", draft.Findings(static (appraisal, finding) => ForThePerson.IsFrom(appraisal, "co-construction") && finding.Kind != FindingKind.Said), "institution.agreements-nothing");
        draft.Section("institution.unwelcome", Unwelcome(draft), "institution.unwelcome-nothing");
        draft.Section("institution.time", draft.Findings(static (appraisal, finding) => Array.Exists(OfTime, name => ForThePerson.IsFrom(appraisal, name)) && finding.Kind != FindingKind.Said));
        draft.Section("institution.rights", draft.Findings(static (appraisal, _) => ForThePerson.IsFrom(appraisal, "rights")), "institution.rights-nothing");
        draft.Section("institution.also", draft.Findings((appraisal, finding) => IsElsewhere(appraisal, finding, view)));
        draft.Section("institution.questions", draft.Questions(question => !view.IsBeneficiary(question.To[0])), "institution.questions-nothing");
        draft.Section("institution.reading", [draft.Note("institution.no-rank", "institution.no-count", "institution.silence")]);
    }

    private static bool IsElsewhere(Appraisal appraisal, Finding finding, JourneyView view) =>
        finding.Kind != FindingKind.Divergence
        && !ForThePerson.IsSaidByPerson(finding, view)
        && !Array.Exists(OfTime, name => ForThePerson.IsFrom(appraisal, name))
        && !ForThePerson.IsFrom(appraisal, "beneficiary-word") && !ForThePerson.IsFrom(appraisal, "co-construction") && !ForThePerson.IsFrom(appraisal, "rights");

    // Changes that somebody did not welcome, as they are told.
    private static IEnumerable<Block> Unwelcome(Draft draft)
    {
        var lines = draft.View.Outcomes.Where(static outcome => outcome.Welcome is Welcome.No or Welcome.Mixed)
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

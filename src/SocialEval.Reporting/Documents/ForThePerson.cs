using SocialEval.Inquiries;
using SocialEval.Reporting.Pictures;

namespace SocialEval.Reporting.Documents;

/// <summary>What a person reads at their kitchen table: their own words first, and at the end what they can change.</summary>
internal static class ForThePerson
{
    public static void Write(Draft draft)
    {
        var view = draft.View;
        
        // Their own record may be restricted for a purpose: then nothing here is known to be theirs.
        var you = view.Reading.Reader.PartyId ?? view.Parties.FirstOrDefault(static party => party.Role == PartyRole.Beneficiary)?.Id;
        draft.Section("person.time", Draft.Drawn(TimePicture.Of(view, draft.Speech)));
        draft.Section("person.you-said", draft.Findings((appraisal, finding) => IsSaidBy(you, finding) && !draft.IsToldBefore(appraisal, finding)), "person.you-said-nothing");
        draft.Section("person.others-said", [.. SideBySide(draft), .. draft.Findings((appraisal, finding) => IsOfOthers(appraisal, finding, you)), .. OtherViews(draft)]);
        draft.Section("person.decided", [.. draft.Ladders(), .. draft.Findings(static (appraisal, finding) => Draft.IsEnding(finding) || (Draft.IsFrom(appraisal, "co-construction") && finding.Kind != FindingKind.Said))], "person.decided-nothing");
        draft.Section("person.nobody-asked", [.. Draft.Drawn(HeardPicture.Of(view, draft.Told, draft.Speech)), .. draft.Findings(static (appraisal, finding) => Draft.IsFrom(appraisal, "beneficiary-word") && finding.Kind == FindingKind.Gap)]);
        draft.Section("person.also", [.. draft.Others(), .. draft.Findings((appraisal, finding) => IsElsewhere(appraisal, finding, you))]);
        draft.Section("person.questions", draft.Questions(question => question.To[0] == you));
        draft.Section("person.asked-of-others", draft.Questions(question => !view.IsBeneficiary(question.To[0])));
        draft.Section("person.you-can", [draft.Note("person.can-disagree", "person.can-correct", "person.can-withdraw", "person.can-refuse", "person.can-erase", "person.can-nothing")]);
        draft.Section("glossary", [draft.Note("glossary.assessment", "glossary.agreement", "glossary.horizon", "glossary.no-trace", "glossary.not-shown")]);
    }

    private static IEnumerable<Block> SideBySide(Draft draft) =>
        draft.View.Standing(draft.View.Assessments).Select(static assessment => assessment.About).Distinct().SelectMany(subject => Draft.Drawn(VoicesPicture.Of(draft.View, subject, draft.Speech)));

    private static bool IsSaidBy(string? you, Finding finding) => finding.Kind == FindingKind.Said && you is not null && finding.By == you;

    private static bool IsOfOthers(Appraisal appraisal, Finding finding, string? you) =>
        finding.Kind == FindingKind.Divergence
        || (finding.Kind == FindingKind.Said && finding.By != you)
        || (Draft.IsFrom(appraisal, "beneficiary-word") && finding.Kind == FindingKind.Recorded && !Draft.IsEnding(finding));

    private static bool IsElsewhere(Appraisal appraisal, Finding finding, string? you) =>
        !Draft.IsFrom(appraisal, "co-construction") && !Draft.IsFrom(appraisal, "beneficiary-word") && !IsSaidBy(you, finding) && !IsOfOthers(appraisal, finding, you);

    // What others think of the same things, said by nobody else in the document.
    private static IEnumerable<Lines> OtherViews(Draft draft)
    {
        var lines = draft.View.Standing(draft.View.Assessments)
            .Where(assessment => assessment.By is not null && !draft.View.IsBeneficiary(assessment.By) && assessment.IsOwn)
            .Select(assessment => new Line(LineKind.Recorded, draft.Say("person.other-view", arguments =>
            {
                arguments.Item(assessment);
                arguments.Text("who", assessment.By);
            })))
            .ToList();
        return lines.Count == 0 ? [] : [new Lines(draft.Say("person.other-views"), Sequence.Of<Line>([.. lines]))];
    }
}

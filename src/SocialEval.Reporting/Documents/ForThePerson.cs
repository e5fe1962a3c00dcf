using SocialEval.Inquiries;
using SocialEval.Reporting.Pictures;

namespace SocialEval.Reporting.Documents;

/// <summary>What a person reads at their kitchen table: their own words first, and at the end what they can change.</summary>
internal static class ForThePerson
{
    public static void Write(Draft draft)
    {
        var view = draft.View;
        var you = view.Reading.Reader.PartyId ?? view.Parties.First(static party => party.Role == PartyRole.Beneficiary).Id;
        draft.Section("person.time", Drawn(TimePicture.Of(view, draft.Speech)));
        draft.Section("person.you-said", draft.Findings((appraisal, finding) => IsSaidBy(you, finding) && !IsToldBefore(draft, appraisal, finding)), "person.you-said-nothing");
        draft.Section("person.others-said", [.. SideBySide(draft), .. draft.Findings((appraisal, finding) => IsOfOthers(appraisal, finding, you)), .. OtherViews(draft)]);
        draft.Section("person.decided", [.. Ladders(draft), .. draft.Findings(static (appraisal, finding) => IsFrom(appraisal, "co-construction") && finding.Kind != FindingKind.Said)], "person.decided-nothing");
        draft.Section("person.nobody-asked", [.. Drawn(HeardPicture.Of(view, draft.Told, draft.Speech)), .. draft.Findings(static (appraisal, finding) => IsFrom(appraisal, "beneficiary-word") && finding.Kind == FindingKind.Gap)]);
        draft.Section("person.also", [.. Others(draft), .. draft.Findings((appraisal, finding) => IsElsewhere(appraisal, finding, you))]);
        draft.Section("person.questions", draft.Questions(question => question.To[0] == you));
        draft.Section("person.asked-of-others", draft.Questions(question => !view.IsBeneficiary(question.To[0])));
        draft.Section("person.you-can", [draft.Note("person.can-disagree", "person.can-correct", "person.can-withdraw", "person.can-refuse", "person.can-erase", "person.can-nothing")]);
        draft.Section("glossary", [draft.Note("glossary.assessment", "glossary.agreement", "glossary.horizon", "glossary.no-trace", "glossary.not-shown")]);
    }

    public static bool IsFrom(Appraisal appraisal, string evaluator) =>
        appraisal.Evaluator.StartsWith($"{evaluator}/", StringComparison.Ordinal);

    public static IEnumerable<Block> Drawn(Picture? picture) => picture is null ? [] : [new Drawing(picture)];

    /// <summary>Whether somebody concerned said it themselves.</summary>
    public static bool IsSaidByPerson(Finding finding, JourneyView view) => finding.Kind == FindingKind.Said && view.IsBeneficiary(finding.By);

    /// <summary>Evaluators of time tell again, with a span beside them, words that stand above.</summary>
    public static bool IsToldBefore(Draft draft, Appraisal appraisal, Finding finding) =>
        (IsFrom(appraisal, "horizons") || IsFrom(appraisal, "rhythm") || IsFrom(appraisal, "investment"))
        && draft.Told.Appraisals.Any(told => IsFrom(told.Appraisal, "beneficiary-word") && told.Appraisal.Findings.Any(other => !other.Citing.IsEmpty && other.Citing[0] == finding.Citing[0]));

    /// <summary>One picture for each goal that has levels.</summary>
    public static IEnumerable<Block> Ladders(Draft draft) =>
        draft.View.Goals.AsEnumerable().SelectMany(goal => Drawn(LadderPicture.Of(draft.View, goal, draft.Speech)));

    /// <summary>Triads, and the ladder of participation.</summary>
    public static IEnumerable<Block> Others(Draft draft) =>
        TriadPicture.Of(draft.View, draft.Speech).Concat(ParticipationPicture.Of(draft.View, draft.Speech)).SelectMany(Drawn);

    private static IEnumerable<Block> SideBySide(Draft draft) =>
        draft.View.Assessments.Select(static assessment => assessment.About).Distinct().SelectMany(subject => Drawn(VoicesPicture.Of(draft.View, subject, draft.Speech)));

    private static bool IsSaidBy(string you, Finding finding) => finding.Kind == FindingKind.Said && finding.By == you;

    private static bool IsOfOthers(Appraisal appraisal, Finding finding, string you) =>
        finding.Kind == FindingKind.Divergence
        || (finding.Kind == FindingKind.Said && finding.By != you)
        || (IsFrom(appraisal, "beneficiary-word") && finding.Kind == FindingKind.Recorded);

    private static bool IsElsewhere(Appraisal appraisal, Finding finding, string you) =>
        !IsFrom(appraisal, "co-construction") && !IsFrom(appraisal, "beneficiary-word") && !IsSaidBy(you, finding) && !IsOfOthers(appraisal, finding, you);

    // What others think of the same things, said by nobody else in the document.
    private static IEnumerable<Lines> OtherViews(Draft draft)
    {
        var lines = draft.View.Assessments
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

using SocialEval.Inquiries;

namespace SocialEval.Reporting;

/// <summary>What stands on a dashboard where a number stood: a headline in words, what it rests on, what is missing.</summary>
/// <param name="Headline">What the person said last, in their words where there are any; or that nothing was said.</param>
/// <param name="RestsOn">What the evaluation rests on.</param>
/// <param name="Missing">What nobody was asked, or nobody answered; absent where nothing is.</param>
/// <param name="ReadMore">What the link to the whole page says.</param>
/// <param name="Language">The language it is told in.</param>
public sealed record Tile(string Headline, string RestsOn, string? Missing, string ReadMore, string Language)
{
    /// <summary>The tag that browsers and screen readers know the language by: simplified French is French.</summary>
    public string LanguageTag => Typography.TagOf(Language);

    /// <summary>The tile of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static Tile Of(EvaluationReport report, string language = "fr")
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(language);
        var speech = new Speech(report, language);
        var findings = speech.Tell().Appraisals.SelectMany(static appraisal => appraisal.Subjects).SelectMany(static subject => subject.Findings.Select(finding => (subject.Heading, finding))).ToList();
        var people = report.Parties.Where(static party => party.Role == PartyRole.Beneficiary).Select(static party => party.Id).ToHashSet(StringComparer.Ordinal);
        var said = findings.Where(found => found.finding.Finding is { Kind: FindingKind.Said, By: { } by } && people.Contains(by)).Select(static found => found.finding).ToList();
        var missing = findings.Where(static found => found.finding.Finding is { Kind: FindingKind.Gap } gap && gap.Code.StartsWith("beneficiary-word.", StringComparison.Ordinal) && found.Heading is not null).Select(static found => found.Heading!).Distinct().ToList();
        return new Tile(
            said.OrderBy(static told => told.Finding.Arguments.Any(static argument => argument.Name == "words")).ThenBy(static told => LastDay(told.Finding)).LastOrDefault()?.Text ?? speech.Say("tile.nothing-said"),
            speech.Say("tile.rests-on", arguments =>
            {
                arguments.Number("said", said.Count);
                arguments.Number("recorded", findings.Count(static found => found.finding.Finding.Kind == FindingKind.Recorded));
                arguments.Date("asOf", report.AsOf);
            }),
            missing.Count == 0 ? null : speech.Say("tile.missing", arguments => arguments.Text("what", string.Join(" ; ", missing))),
            speech.Say("tile.more"),
            language);
    }

    private static PartialDate? LastDay(Finding finding)
    {
        foreach (var argument in finding.Arguments)
        {
            if (argument.Name == "on")
            {
                return argument.Date ?? (PartialDate.TryParse(argument.Text, out var read) ? read : null);
            }
        }

        return null;
    }

    /// <summary>Never what it says.</summary>
    public override string ToString() => $"tile in {Language}";
}

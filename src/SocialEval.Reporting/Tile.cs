using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting;

/// <summary>What stands on a dashboard where a number stood: a headline in words, what it rests on, what is missing.</summary>
/// <remarks>It counts nothing. It tells what its report tells: where a screen may be seen by everybody who takes part, evaluate what they
/// read together.</remarks>
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
        var findings = speech.Tell().Appraisals.SelectMany(static appraisal => appraisal.Subjects).SelectMany(static subject => subject.Findings.Select(finding => (subject.Heading, Told: finding))).ToList();
        var people = report.Parties.Where(static party => party.Role == PartyRole.Beneficiary).Select(static party => party.Id).ToHashSet(StringComparer.Ordinal);
        var said = findings.Where(found => found.Told.Finding is { Kind: FindingKind.Said, By: { } by } && people.Contains(by)).ToList();
        var heard = said.Select(static found => found.Heading).ToHashSet(StringComparer.Ordinal);
        var missing = findings.Where(found => found.Told.Finding.Kind == FindingKind.Gap && found.Told.Finding.About.Kind is ItemKind.Goal or ItemKind.Outcome && found.Heading is not null && !heard.Contains(found.Heading))
            .Select(static found => found.Heading!).Distinct().ToList();
        return new Tile(
            HeadlineOf(speech, said, people.Count),
            speech.Say("tile.rests-on", arguments =>
            {
                arguments.Text("said", said.Count > 0 ? "yes" : null);
                arguments.Text("recorded", findings.Exists(static found => found.Told.Finding.Kind == FindingKind.Recorded) ? "yes" : null);
                arguments.Text("who", people.Count == 1 ? people.First() : null);
                arguments.Date("asOf", report.AsOf);
            }),
            missing.Count == 0 ? null : speech.Say("tile.missing", arguments => arguments.Text("what", string.Join(" ; ", missing))),
            speech.Say("tile.more"),
            language);
    }

    // What the person said last, and of what. Of several no one's word stands for all (P6).
    private static string HeadlineOf(Speech speech, List<(string? Heading, ToldFinding Told)> said, int people)
    {
        if (said.Count == 0)
        {
            return speech.Say("tile.nothing-said");
        }

        if (people > 1)
        {
            return speech.Say("tile.several-said");
        }

        var (heading, told) = said
            .OrderBy(static found => found.Told.Finding.Arguments.Any(static argument => argument.Name == "words"))
            .ThenBy(static found => LastDay(found.Told.Finding))
            .Last();
        return heading is null || told.Text.Contains(heading, StringComparison.Ordinal) ? told.Text : speech.Say("tile.of", arguments =>
        {
            arguments.Text("what", heading);
            arguments.Text("said", told.Text);
        });
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

using SocialEval.Journeys;

namespace SocialEval.Reporting.Tests.Documents;

/// <summary>What a correction replaces is on no page as if it stood, whoever reads: two tellings of one fact would be two facts. What
/// somebody had said of a goal is told as what they had said.</summary>
public sealed class ReplacedTests
{
    private const string Before = "xavant";
    private const string After = "xaprès";

    public static TheoryData<string, DocumentKind> Pages
    {
        get
        {
            var pages = new TheoryData<string, DocumentKind>();
            foreach (var name in (string[])["nadia", "leo", "solene", "quartier", "equipe"])
            {
                foreach (var kind in Enum.GetValues<DocumentKind>())
                {
                    pages.Add(name, kind);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_correction_replaces_stands_on_no_page(string name, DocumentKind kind)
    {
        var parts = Example.Of(name).Parts;
        var corrected = Journey.From(parts with
        {
            Needs = Twice(parts.Needs, static (need, words) => need with { What = Said(need.What, words) }),
            Interventions = Twice(parts.Interventions, static (done, words) => done with { What = Said(done.What, words) }),
            Outcomes = Twice(parts.Outcomes, static (change, words) => change with { What = Said(change.What, words) }),
            Testimonies = Twice(parts.Testimonies, static (told, words) => told with { Words = Said(told.Words, words) }),
            Pauses = Twice(parts.Pauses, static (pause, words) => pause.Words is { } said ? pause with { Words = Said(said, words) } : pause),
            Assessments = Twice(parts.Assessments, static (given, words) => given.Words is { } said ? given with { Words = Said(said, words) } : given),
        });

        var page = Example.Page(corrected, kind);

        var lines = Example.Html(page).Split("</li>").Concat(page.ToMarkdown().Split('\n'));
        lines.Where(static line => line.Contains(Before, StringComparison.Ordinal) && !line.Contains("Sa correction est à côté.", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static Statement Said(Statement said, string words) =>
        said.Text is null ? said : new Statement($"{words} {said.Text}", said.By, said.Language) with { RecordedBy = said.RecordedBy, Mode = said.Mode, Mentions = said.Mentions };

    // Each item as it was, and the same corrected by whoever said it.
    private static Sequence<T> Twice<T>(Sequence<T> items, Func<T, string, T> say)
        where T : Item => Sequence.Of<T>([.. items.SelectMany(item => (T[])[say(item, Before), say(item, After) with { Id = item.Id + "-corrigé", Rectifies = item.Id }])]);
}

using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting.Pictures;

/// <summary>Who has been heard, subject by subject, and where nobody was: in words and by shape, never by a count.</summary>
internal static class HeardPicture
{
    private const double Width = 900;
    private const double Words = 620;
    private const string PrefersNot = "prefers-not";

    private static readonly (string Code, string State, int Mark)[] States =
    [
        ("beneficiary-word.says", PrefersNot, 3), ("beneficiary-word.says", "said", 0), ("beneficiary-word.tells", "said", 0), ("beneficiary-word.testimony", "said", 0), ("beneficiary-word.corrected", "said", 0),
        ("beneficiary-word.on-behalf", "for-them", 1), ("beneficiary-word.recorded", "for-them", 1), ("beneficiary-word.recorded-words", "for-them", 1), ("beneficiary-word.quoted", "for-them", 1),
        ("beneficiary-word.too-early", "too-early", 6), ("beneficiary-word.no-answer", "no-answer", 5), ("beneficiary-word.no-trace", "no-trace", 4),
    ];

    /// <summary>The picture; nothing where nothing was looked for.</summary>
    public static Picture? Of(JourneyView view, ToldReport told, Speech speech)
    {
        var rows = new List<(string Subject, string State, int Mark)>();
        foreach (var appraisal in told.Appraisals)
        {
            if (!appraisal.Appraisal.Evaluator.StartsWith("beneficiary-word/", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var subject in appraisal.Subjects)
            {
                var heading = subject.Heading ?? speech.Say("subject.journey");
                foreach (var (person, found) in ByPerson(view, subject))
                {
                    var name = person is null ? null : speech.Say("name", arguments => arguments.Text("who", person));
                    rows.Add((name is null ? heading : speech.Say("heard.of", arguments =>
                    {
                        arguments.Text("name", name);
                        arguments.Text("what", heading);
                    }), found.State, found.Mark));
                }
            }
        }

        if (rows.Count == 0)
        {
            return null;
        }

        var canvas = new Canvas(Width, (rows.Count * 32) + 12);
        for (var i = 0; i < rows.Count; i++)
        {
            var y = 24 + (i * 32);
            canvas.Paragraph(4, y, Words - 20, rows[i].Subject, most: 1);
            canvas.Mark(Words, y - 5, rows[i].Mark);
            canvas.Text(Words + 22, y, speech.Say($"heard.{rows[i].State}"));
            canvas.Line(4, y + 10, Width - 4, y + 10, opacity: 0.25);
        }

        return canvas.Finish(speech.Say("picture.heard"), rows.Select(row => speech.Say("picture.heard.row", arguments =>
        {
            arguments.Text("what", row.Subject);
            arguments.Text("state", row.State);
        })));
    }

    // One line for each person: the best of several would hide who was not heard. What names nobody is of the one there is.
    private static IEnumerable<(string? Person, (string Code, string State, int Mark) State)> ByPerson(JourneyView view, ToldSubject subject)
    {
        var people = view.Parties.Where(static party => party.Role == PartyRole.Beneficiary).Select(static party => party.Id).ToArray();
        foreach (var person in people.Length > 1 ? people : (string?[])[null])
        {
            // The most that can be said of them comes first in the list; preferring not to say is an answer of its own.
            var theirs = subject.Findings.Select(static told => told.Finding).Where(finding => person is null || IsOf(finding, person)).ToList();
            var found = States.FirstOrDefault(state => theirs.Exists(finding => finding.Code == state.Code && (state.Code != "beneficiary-word.says" || state.State == PrefersNot == PrefersNotToSay(theirs))));
            if (found.Code is not null)
            {
                yield return (person, found);
            }
        }
    }

    private static bool IsOf(Finding finding, string person) => finding.By == person
        || finding.Arguments.Any(argument => argument.Text == person || argument.Texts?.AsSpan().Contains(person) == true);

    // Somebody who said something once has been heard; who only ever preferred not to say has answered that.
    private static bool PrefersNotToSay(List<Finding> theirs) => theirs
        .Where(static finding => finding.Code == "beneficiary-word.says")
        .All(static finding => finding.Arguments.Any(static argument => argument.Name == "judgement" && argument.Text == "prefers-not-to-say"));
}

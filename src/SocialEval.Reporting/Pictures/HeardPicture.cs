using SocialEval.Inquiries;

namespace SocialEval.Reporting.Pictures;

/// <summary>Who has been heard, subject by subject, and where nobody was: in words and by shape, never by a count.</summary>
internal static class HeardPicture
{
    private const double Width = 900;
    private const double Words = 620;

    private static readonly (string Code, string State, int Mark)[] States =
    [
        ("beneficiary-word.says", "said", 0), ("beneficiary-word.tells", "said", 0), ("beneficiary-word.testimony", "said", 0), ("beneficiary-word.corrected", "said", 0),
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
                // The most that can be said of a subject comes first in the list.
                var found = States.FirstOrDefault(state => subject.Findings.Any(finding => finding.Finding.Code == state.Code));
                if (found.Code is not null)
                {
                    rows.Add((subject.Heading ?? speech.Say("subject.journey"), found.State, found.Mark));
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
}

using System.Globalization;
using System.Text;
using SocialEval.Inquiries.Reflecting;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Writes an agenda as a page: what it is, each point with what it rests on, and blank lines to write on.</summary>
internal sealed class AgendaWriter(ReflectionAgenda agenda, EvaluationReport report, string? participant, string language, bool isMarkdown)
{
    private const int LinesForNotes = 3;
    private const string Blank = "______________________________________________________________";

    private readonly Narrator narrator = new(report, language);
    private readonly TextBuffer text = new();
    private readonly StringBuilder page = new();

    public string Write()
    {
        page.Append(isMarkdown ? "# " : string.Empty).Append(Shared("agenda.title", arguments => arguments.Date("asOf", agenda.AsOf))).Append('\n');
        Line(Shared("agenda.room", arguments =>
        {
            arguments.Text("journey", agenda.Journey);
            arguments.Several("who", agenda.Participants);
        }));
        Line(Shared("agenda.how"));
        if (agenda.Points.IsEmpty)
        {
            Line(Shared("agenda.empty"));
        }

        for (var i = 0; i < agenda.Points.Count; i++)
        {
            Write(agenda.Points[i], string.Create(CultureInfo.InvariantCulture, $"{i + 1}. "));
        }

        if (participant is not null)
        {
            WriteAlone(agenda.For(participant));
        }

        WriteTogether();
        return page.ToString();
    }

    private void WriteAlone(Sequence<AgendaPoint> points)
    {
        if (points.IsEmpty)
        {
            return;
        }

        Heading(Shared("agenda.alone", arguments => arguments.Text("who", participant)));
        foreach (var point in points)
        {
            Write(point, string.Empty);
        }
    }

    private void WriteTogether()
    {
        Heading(Shared("agenda.together"));
        foreach (var code in (ReadOnlySpan<string>)["agenda.held", "agenda.dissent", "agenda.decided"])
        {
            Line(Shared(code));
            Lines();
        }
    }

    private void Write(AgendaPoint point, string number)
    {
        Heading(number + About(point));
        var told = new Narrator(point.Report, language);
        if (point.Whose is { } whose && agenda.Points.Contains(point))
        {
            // Whether to bring it was for them to answer, and they did.
            Line(Shared("agenda.brought", arguments => arguments.Text("who", whose)));
        }
        else
        {
            Line(point.Question is { } question ? Escaped(Told(told, () => told.Tell(point.Appraisal, question, text))) : Shared("agenda.differ"), asks: true);
        }

        if (!point.Findings.IsEmpty)
        {
            Line(Shared("agenda.rests"));
            page.Append(isMarkdown ? "\n" : string.Empty);
            foreach (var finding in point.Findings)
            {
                page.Append(isMarkdown ? "- " : "  - ").Append(Escaped(Told(told, () => told.Tell(point.Appraisal, finding, text)))).Append('\n');
            }
        }

        Line(Shared("agenda.notes"));
        Lines();
    }

    private string About(AgendaPoint point)
    {
        if (point.About.Kind == ItemKind.Journey)
        {
            return Shared("subject.journey");
        }

        return point.Report.Subject(point.About) is { Text: { } words } named
            ? Escaped(PlainText.Heading(named.Theme, Plain("subject.quoted", arguments => arguments.Text("words", words))))
            : Shared("subject." + Vocabulary<ItemKind>.Of(point.About.Kind));
    }

    private void Heading(string title) => page.Append('\n').Append(isMarkdown ? "## " : string.Empty).Append(title).Append('\n');

    private void Line(string words, bool asks = false)
    {
        page.Append(isMarkdown ? "\n" : "  ");
        page.Append(!asks ? words : isMarkdown ? $"*{words}*" : $"→ {words}").Append('\n');
    }

    private void Lines()
    {
        for (var i = 0; i < LinesForNotes; i++)
        {
            page.Append(isMarkdown ? "\n---\n" : $"  {Blank}\n");
        }
    }

    private string Shared(string code) => Shared(code, static _ => { });

    private string Shared(string code, Action<ArgumentWriter> lay) => Escaped(Plain(code, lay));

    private string Plain(string code, Action<ArgumentWriter> lay)
    {
        text.Length = 0;
        narrator.Tell(code, lay, text);
        return text.ToString();
    }

    private string Told(Narrator teller, Action tell)
    {
        text.Length = 0;
        tell();
        var told = text.ToString();
        return teller.Fallback is null ? told : $"{told} {Plain("report.fallback", static _ => { })}";
    }

    private string Escaped(string words) => isMarkdown ? Markdown.Escaped(words) : words;
}

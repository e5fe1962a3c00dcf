using System.Globalization;
using System.Text;
using SocialEval.Inquiries.Reflecting;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Writes an agenda as a page: what it is, each point with what it rests on, and blank lines to write on.</summary>
internal sealed class AgendaWriter(ReflectionAgenda agenda, EvaluationReport report, string? participant, string language, bool isMarkdown)
{
    private const int LinesForNotes = 3;
    private const string Blank = "______________________________________________________________";

    private readonly Speech speech = new(report, language, isForAll: participant is null);
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
            Write(agenda.Points[i], string.Create(CultureInfo.InvariantCulture, $"{i + 1}. "), isBrought: agenda.Points[i].Whose is not null);
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
            Write(point, string.Empty, isBrought: false);
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

    private void Write(AgendaPoint point, string number, bool isBrought)
    {
        // A page for all speaks to nobody in particular, and a page for one speaks to nobody else.
        var told = new Speech(point.Report, language, isForAll: participant is null || point.Report != report);
        Heading(number + Escaped(told.Heading(point.About, isOneOfSeveral: true)!));
        if (isBrought)
        {
            // Whether to bring it was for them to answer, and they did.
            Line(Shared("agenda.brought", arguments => arguments.Text("who", point.Whose)));
        }
        else
        {
            Line(point.Question is { } question ? Escaped(told.Tell(point.Appraisal, question)) : Shared("agenda.differ"), asks: true);
        }

        if (!point.Findings.IsEmpty)
        {
            Line(Shared("agenda.rests"));
            page.Append(isMarkdown ? "\n" : string.Empty);
            foreach (var finding in point.Findings)
            {
                page.Append(isMarkdown ? "- " : "  - ").Append(Escaped(told.Tell(point.Appraisal, finding))).Append('\n');
            }
        }

        Line(Shared("agenda.notes"));
        Lines();
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

    private string Shared(string code, Action<ArgumentWriter>? lay = null) => Escaped(speech.Say(Narrator.Common, code, lay));

    private string Escaped(string words) => isMarkdown ? MarkdownText.Escape(words) : words;
}

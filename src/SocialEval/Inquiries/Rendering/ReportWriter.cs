using SocialEval.Journeys;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Goes through a report in the order it is read: evaluator by evaluator, subject by subject, findings before questions.</summary>
internal abstract class ReportWriter
{
    private readonly EvaluationReport report;
    private readonly Narrator narrator;
    private readonly TextBuffer text = new();

    private protected ReportWriter(EvaluationReport report, string language)
    {
        this.report = report;
        narrator = new Narrator(report, language);
    }

    public string Write()
    {
        WriteHead();
        var silent = new List<string>();
        foreach (var appraisal in report.Appraisals)
        {
            if (HasNothing(appraisal) && report.Appraisals.Count > 1)
            {
                text.Length = 0;
                narrator.TellTitle(appraisal, text);
                silent.Add(Told());
            }
            else
            {
                WriteAppraisal(appraisal);
            }
        }

        if (silent.Count > 0)
        {
            Section(Shared("report.nothing"));
            Line($"{string.Join(", ", silent)}.", asks: false);
        }

        return Finish();
    }

    // An evaluator of something nobody chose is named once, at the end, and no more.
    private static bool HasNothing(Appraisal appraisal) => appraisal is { Result: AppraisalResult.Withheld, Reason: Consents.Silence.NotEnoughToSay };

    private protected abstract void Head(string title, string reading);

    private protected abstract void Section(string title);

    private protected abstract void About(string? theme, string? words);

    private protected abstract void Line(string words, bool asks);

    private protected abstract string Finish();

    private protected string Shared(string code) => Shared(code, static _ => { });

    private void WriteHead()
    {
        var title = Shared("report.title", arguments => arguments.Date("asOf", report.AsOf));
        var reading = Shared("report.reading", arguments =>
        {
            arguments.Text("journey", report.Journey);
            arguments.Word<Purpose>("purpose", report.Purpose);
            arguments.Text("reader", report.Reader.PartyId is null ? report.Reader.ToString() : null);
            arguments.Text("party", report.Reader.PartyId);
            arguments.Number("withheld", report.Withheld is > 0 ? report.Withheld : null);
        });
        Head(title, reading);
    }

    private void WriteAppraisal(Appraisal appraisal)
    {
        text.Length = 0;
        narrator.TellTitle(appraisal, text);
        Section(Told());
        if (appraisal.ReasonCode is not null)
        {
            text.Length = 0;
            narrator.TellReason(appraisal, text);
            Line(Told(), asks: false);
            return;
        }

        foreach (var subject in SubjectsOf(appraisal))
        {
            var named = report.Subject(subject);
            if (subject.Kind != ItemKind.Journey)
            {
                About(named?.Theme, named?.Text is null ? Shared("subject." + Vocabulary<ItemKind>.Of(subject.Kind)) : Shared("subject.quoted", arguments => arguments.Text("words", named.Text)));
            }
            else if (appraisal.Findings.Count > 0 && SubjectsOf(appraisal).Count > 1)
            {
                About(null, Shared("subject.journey"));
            }

            WriteSubject(appraisal, subject);
        }
    }

    private void WriteSubject(Appraisal appraisal, Citation subject)
    {
        foreach (var finding in appraisal.Findings)
        {
            if (finding.About == subject)
            {
                text.Length = 0;
                narrator.Tell(appraisal, finding, text);
                Line(Told(), asks: false);
            }
        }

        foreach (var question in appraisal.Questions)
        {
            if (question.About == subject)
            {
                text.Length = 0;
                narrator.Tell(appraisal, question, text);
                Line(Told(), asks: true);
            }
        }
    }

    private string Told()
    {
        var told = text.ToString();
        return narrator.Fallback is null ? told : $"{told} {Shared("report.fallback")}";
    }

    private string Shared(string code, Action<ArgumentWriter> lay)
    {
        var line = new TextBuffer();
        narrator.Tell(code, lay, line);
        return line.ToString();
    }

    private static List<Citation> SubjectsOf(Appraisal appraisal)
    {
        var subjects = new List<Citation>();
        foreach (var finding in appraisal.Findings)
        {
            if (!subjects.Contains(finding.About))
            {
                subjects.Add(finding.About);
            }
        }

        foreach (var question in appraisal.Questions)
        {
            if (!subjects.Contains(question.About))
            {
                subjects.Add(question.About);
            }
        }

        return subjects;
    }
}

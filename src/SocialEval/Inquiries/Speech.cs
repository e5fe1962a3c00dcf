using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>Tells a report in one language: its findings and questions, and whatever else a page says beside them.</summary>
/// <remarks>For whoever makes pages of their own. Names are told as the report allows, to outside readers as roles. One thread at a time.</remarks>
public sealed class Speech
{
    private readonly EvaluationReport report;
    private readonly Narrator narrator;
    private readonly TextBuffer text = new();

    /// <param name="report">The report.</param>
    /// <param name="language">The language: <c>fr</c>, <c>en</c>, <c>fr-simple</c>, or one a plug-in brings.</param>
    public Speech(EvaluationReport report, string language)
        : this(report, language, isForAll: false)
    {
    }

    /// <summary>Tells a report to its reader, or to all of several who read it together.</summary>
    internal Speech(EvaluationReport report, string language, bool isForAll)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(language);
        this.report = report;
        narrator = new Narrator(report, language, isForAll);
    }

    /// <summary>Tells texts that speak of nobody.</summary>
    /// <param name="language">The language.</param>
    public static Speech OfTexts(string language) => new(new EvaluationReport(string.Empty, default, Purpose.Publication, Reader.Institution, null, null, default, default, default), language);

    /// <summary>The language asked for.</summary>
    public string Language => narrator.Language;

    /// <summary>Whether anything told so far had to be told in another language.</summary>
    public bool HasBorrowed { get; private set; }

    /// <summary>Tells the whole report, evaluator by evaluator, subject by subject.</summary>
    public ToldReport Tell()
    {
        var told = new List<ToldAppraisal>();
        var title = Put(null, "report.title", arguments => arguments.Date("asOf", report.AsOf));
        var reading = $"{Put(null, "report.reading", LayReading)}{Beside()}";
        foreach (var appraisal in report.Appraisals)
        {
            // An evaluator that has nothing to tell is silent.
            if (appraisal.Reason != Consents.Silence.NotEnoughToSay)
            {
                told.Add(Tell(appraisal));
            }
        }

        return new ToldReport(title, reading, Sequence.Owning(told.ToArray()));
    }

    /// <summary>Tells a text of one's own, which may speak of the parties of the report.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="code">Which.</param>
    /// <param name="arguments">Puts down what it needs.</param>
    /// <returns>The text; its code where there is none.</returns>
    public string Say(Texts texts, string code, Action<ArgumentWriter>? arguments = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentException.ThrowIfNullOrEmpty(code);
        return Put(texts, code, arguments);
    }

    /// <summary>Tells one finding.</summary>
    internal string Tell(Appraisal appraisal, Finding finding)
    {
        text.Clear();
        narrator.Tell(appraisal, finding, text);
        return Told(says: true);
    }

    /// <summary>Tells one question.</summary>
    internal string Tell(Appraisal appraisal, Question question)
    {
        text.Clear();
        narrator.Tell(appraisal, question, text);
        return Told(says: true);
    }

    /// <summary>Names what something is about, as people would; nothing where it is the journey and nothing else is told.</summary>
    internal string? Heading(Citation about, bool isOneOfSeveral)
    {
        if (about.Kind == ItemKind.Journey)
        {
            return isOneOfSeveral ? Put(null, "subject.journey") : null;
        }

        var subject = report.Subject(about);
        var words = subject?.Text is { } named
            ? Put(null, "subject.quoted", arguments => arguments.Text("words", named))
            : Put(null, "subject." + Vocabulary<ItemKind>.Of(about.Kind));
        return string.IsNullOrEmpty(subject?.Theme) ? words : $"{Embedded.Capitalised(subject.Theme)} — {words}";
    }

    // A text that every report shares, or one of somebody's own.
    private string Put(Texts? texts, string code, Action<ArgumentWriter>? arguments = null)
    {
        text.Clear();
        narrator.Tell(texts, code, arguments, text);
        return Told(says: false);
    }

    private string Told(bool says)
    {
        var told = text.ToString();
        if (narrator.Fallback is null)
        {
            return told;
        }

        HasBorrowed = true;
        return says ? $"{told} {Put(null, "report.fallback")}" : told;
    }

    private ToldAppraisal Tell(Appraisal appraisal)
    {
        var title = Title(appraisal);
        if (appraisal.ReasonCode is not null)
        {
            text.Clear();
            narrator.TellReason(appraisal, text);
            return new ToldAppraisal(appraisal, title, Told(says: true), default);
        }

        return new ToldAppraisal(appraisal, title, null, BySubject(appraisal));
    }

    private Sequence<ToldSubject> BySubject(Appraisal appraisal)
    {
        var subjects = new OrderedDictionary<Citation, (List<ToldFinding> Findings, List<ToldQuestion> Questions)>();
        foreach (var finding in appraisal.Findings)
        {
            text.Clear();
            narrator.Tell(appraisal, finding, text);
            Of(finding.About).Findings.Add(new ToldFinding(finding, Told(says: true)));
        }

        foreach (var question in appraisal.Questions)
        {
            text.Clear();
            narrator.Tell(appraisal, question, text);
            Of(question.About).Questions.Add(new ToldQuestion(question, Told(says: true)));
        }

        var isOneOfSeveral = appraisal.Findings.Count > 0 && subjects.Count > 1;
        return Sequence.Of<ToldSubject>([.. subjects.Select(subject =>
            new ToldSubject(subject.Key, Heading(subject.Key, isOneOfSeveral), Sequence.Of<ToldFinding>([.. subject.Value.Findings]), Sequence.Of<ToldQuestion>([.. subject.Value.Questions])))]);

        (List<ToldFinding> Findings, List<ToldQuestion> Questions) Of(Citation about)
        {
            if (!subjects.TryGetValue(about, out var lines))
            {
                subjects.Add(about, lines = ([], []));
            }

            return lines;
        }
    }

    // Whoever may not be told whether something was held back reads one sentence, always the same.
    private string Beside() => report switch
    {
        { Withheld: null } => $" {Put(null, "report.shared")}",
        { Reason: { } reason } => $" {Put(null, Vocabulary<Consents.Silence>.Of(reason), arguments => arguments.Word<Purpose>("purpose", report.Purpose))}",
        _ => string.Empty,
    };

    private string Title(Appraisal appraisal)
    {
        text.Clear();
        narrator.TellTitle(appraisal, text);
        return Told(says: true);
    }

    private void LayReading(ArgumentWriter arguments)
    {
        arguments.Text("journey", report.Journey);
        arguments.Word<Purpose>("purpose", report.Purpose);
        arguments.Text("reader", report.Reader.PartyIds.IsEmpty ? report.Reader.ToString() : null);
        arguments.Several("party", report.Reader.PartyIds);
        arguments.Number("withheld", report.Withheld is > 0 ? report.Withheld : null);
    }
}

using SocialEval.Inquiries.Rendering;

namespace SocialEval.Inquiries.Reflecting;

/// <summary>An agenda as a page to print: each point, what it rests on, and room to write.</summary>
/// <remarks>Immutable. A page for one of those in the room holds what is theirs alone: it is for nobody else.</remarks>
public sealed class AgendaPage
{
    private readonly ReflectionAgenda agenda;
    private readonly EvaluationReport report;
    private readonly string? participant;

    internal AgendaPage(ReflectionAgenda agenda, EvaluationReport report, string? participant)
    {
        this.agenda = agenda;
        this.report = report;
        this.participant = participant;
    }

    /// <summary>The page as plain text.</summary>
    /// <param name="language">The language: <c>fr</c> or <c>en</c>, or one a plug-in brings. Where a text lacks in it, it is told in another, and that is said.</param>
    public string ToText(string language = "fr")
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        return new AgendaWriter(agenda, report, participant, language, isMarkdown: false).Write();
    }

    /// <summary>The page as Markdown; anything a person wrote is text there, never markup.</summary>
    /// <param name="language">The language, as in <see cref="ToText"/>.</param>
    public string ToMarkdown(string language = "fr")
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        return new AgendaWriter(agenda, report, participant, language, isMarkdown: true).Write();
    }

    /// <summary>Of which agenda it is; never what it says.</summary>
    public override string ToString() => $"page of {agenda}";
}

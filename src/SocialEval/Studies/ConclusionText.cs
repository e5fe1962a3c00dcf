using System.Text;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Studies;

/// <summary>Tells a conclusion in words: what people said, with how many they are, what was not said, what is not given and why.</summary>
/// <remarks>Cells are told in the order the study declares, never by size, and no share is worked out. A plug-in's own texts have the
/// codes <c>study.title</c>, <c>study.distribution</c> and <c>study.distribution.cell</c>, or <c>study.any</c> and <c>study.cell</c> for
/// whatever has no text of its own, the study by its name without its number; what has none at all is told by its code.</remarks>
public sealed class ConclusionText
{
    private static readonly Texts Shared = new("SocialEval.Studies.ConclusionText", typeof(ConclusionText).Assembly, "fr", "en");

    private readonly Conclusion conclusion;
    private readonly string study;
    private readonly string language;
    private readonly Texts own;
    private readonly Narrator narrator;
    private readonly StringBuilder page = new();

    private ConclusionText(Conclusion conclusion, string language, Texts own)
    {
        this.conclusion = conclusion;
        this.language = language;
        this.own = own;
        study = conclusion.Study.Split('/')[0];
        narrator = new(new(study, default, Purpose.Publication, Reader.Institution, null, null, default, default, default), language);
    }

    /// <summary>Tells a conclusion.</summary>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="language">The language: fr or en, or one of the plug-in's.</param>
    /// <param name="own">The texts of the study where it is a plug-in's.</param>
    /// <returns>The text, each line ended.</returns>
    public static string Of(Conclusion conclusion, string language = "fr", Texts? own = null)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        ArgumentException.ThrowIfNullOrEmpty(language);
        return new ConclusionText(conclusion, language, own ?? Shared).Write();
    }

    private string Write()
    {
        Line(0, Named(study, "title", arguments => arguments.Text("about", conclusion.About.IsEmpty ? null : string.Join(", ", conclusion.About))) ?? study);
        if (conclusion.Reading is { Reading: var reading })
        {
            Line(0, Tell("conclusion.reading", arguments =>
            {
                arguments.Date("asOf", reading.AsOf);
                arguments.Date("on", reading.On);
                arguments.Word<Purpose>("purpose", reading.Purpose);
            }));
        }

        foreach (var distribution in conclusion.Distributions)
        {
            page.Append('\n');
            Write(distribution);
        }

        page.Append('\n');
        if (conclusion.Distributions.Any(static distribution => distribution.Cells.Any(static cell => cell.People is null)))
        {
            Line(0, Tell("conclusion.hidden", Smallest));
        }

        Line(0, Tell("conclusion.caution", static _ => { }));
        return page.ToString();
    }

    private void Write(Distribution distribution)
    {
        var what = Named(study, distribution.Code) ?? Named(study, "any", arguments => arguments.Text("code", distribution.Code)) ?? distribution.Code;
        Line(0, Tell(distribution.People is null ? "conclusion.of-few" : "conclusion.of", arguments =>
        {
            arguments.Text("what", what);
            arguments.Number("people", distribution.People);
            Smallest(arguments);
        }));
        if (distribution.IsPrevious)
        {
            Line(1, Tell("conclusion.previous", Smallest));
        }

        bool? isUnsaid = null;
        foreach (var cell in distribution.Cells)
        {
            if (isUnsaid != cell.IsUnsaid)
            {
                isUnsaid = cell.IsUnsaid;
                Line(1, Tell(cell.IsUnsaid ? "conclusion.unsaid" : "conclusion.said", static _ => { }));
            }

            Line(2, Tell(cell.People is null ? "conclusion.cell-hidden" : "conclusion.cell", arguments =>
            {
                arguments.Text("what", Named($"{study}.{distribution.Code}", cell.Code) ?? Named(study, cell.Code) ?? cell.Code);
                arguments.Number("people", cell.People);
            }));
        }
    }

    private void Smallest(ArgumentWriter arguments) => arguments.Number("smallest", conclusion.SmallestGroup);

    private void Line(int depth, string text) => page.Append(' ', 2 * depth).Append(text).Append('\n');

    /// <summary>What the study's texts call something, if they do.</summary>
    private string? Named(string within, string code, Action<ArgumentWriter>? lay = null)
    {
        var name = $"{within}.{code}";
        return own.Find(name, language) is null ? null : Tell(own, name, lay ?? (static _ => { }));
    }

    private string Tell(string code, Action<ArgumentWriter> lay) => Tell(Shared, code, lay);

    private string Tell(Texts texts, string code, Action<ArgumentWriter> lay)
    {
        var text = new TextBuffer();
        narrator.Tell(texts, code, lay, text);
        return text.ToString();
    }
}

using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Rendering;

/// <summary>Tells findings and questions in a language. Keeps its arguments from one text to the next; not for several threads at once.</summary>
internal sealed class Narrator
{
    /// <summary>What every evaluator's texts share: roles, dates, judgements, reasons.</summary>
    public static readonly Texts Common = new("SocialEval.Inquiries.Rendering.Common", typeof(Narrator).Assembly, "fr", "en", "fr-simple");

    private readonly ArgumentName saidOf = new(SaidOf.Which);
    private readonly EvaluationReport report;
    private readonly bool isForAll;
    private readonly ArgumentWriter arguments = new();
    private Lexicon lexicon;
    private string code = string.Empty;
    private StoredText? stored;
    private string? voice;
    private string? asked;
    private Citation about;
    private (Citation About, Subject? Subject)? named;

    // One that was not put down under its name. Whoever finds it tells it before looking for another.
    private Argument found;

    /// <param name="report">The report that is told.</param>
    /// <param name="language">The language.</param>
    /// <param name="isForAll">Whether several read what is told: nobody is then spoken to as the one who reads.</param>
    public Narrator(EvaluationReport report, string language, bool isForAll = false)
    {
        this.report = report;
        this.isForAll = isForAll;
        lexicon = Common.In(Common.Nearest(language));
        Words = lexicon.Words;
        People = new People(report);
    }

    /// <summary>The language asked for.</summary>
    public string Language => lexicon.Language;

    /// <summary>The language the last text was told in, where it is not the one asked for.</summary>
    public string? Fallback { get; private set; }

    /// <summary>The hole of the last text told that had no argument, or whose value had no text in its format; the last of them.</summary>
    public (string Hole, string? Format)? Lack { get; private set; }

    /// <summary>The arguments of the text that was taken up last.</summary>
    public ReadOnlySpan<Argument> Arguments => arguments.Written;

    /// <summary>Those the report may name.</summary>
    public People People { get; }

    /// <summary>What texts share in the language of the one being told.</summary>
    public SharedWords Words { get; private set; }

    /// <summary>Of several things told one after the other, the place of the one being told.</summary>
    public int? Place { get; set; }

    /// <summary>Tells a finding.</summary>
    public void Tell(Appraisal appraisal, Finding finding, TextBuffer text)
    {
        TakeUp(appraisal, finding);
        Tell(text);
    }

    /// <summary>Tells a question.</summary>
    public void Tell(Appraisal appraisal, Question question, TextBuffer text)
    {
        TakeUp(appraisal, question);
        Tell(text);
    }

    /// <summary>Tells what an evaluator's part of the report is called.</summary>
    public void TellTitle(Appraisal appraisal, TextBuffer text)
    {
        var name = appraisal.Evaluator[..appraisal.Evaluator.IndexOf('/', StringComparison.Ordinal)];
        arguments.Clear();
        var title = name + ".title";
        TakeUp(appraisal.Texts, title, default, appraisal.Texts?.Find(title, Language) is null ? new StoredText(name, Language) : null);
        Tell(text);
    }

    /// <summary>Tells why an appraisal says nothing.</summary>
    public void TellReason(Appraisal appraisal, TextBuffer text)
    {
        TakeUpReason(appraisal);
        Tell(text);
    }

    /// <summary>Tells one of the texts that every report shares, or of somebody's own.</summary>
    public void Tell(Texts? texts, string code, Action<ArgumentWriter>? lay, TextBuffer text)
    {
        arguments.Clear();
        lay?.Invoke(arguments);
        (voice, asked) = (null, null);
        TakeUp(texts, code, default, null);
        Tell(text);
    }

    /// <summary>Puts down the arguments of a finding, which is told next.</summary>
    public void TakeUp(Appraisal appraisal, Finding finding)
    {
        arguments.Clear();
        finding.LayArguments(arguments);
        (voice, asked) = (finding.By, null);
        TakeUp(appraisal.Texts, finding.Code, finding.About, finding.Told);
    }

    /// <summary>Puts down the arguments of a question, which is told next.</summary>
    public void TakeUp(Appraisal appraisal, Question question)
    {
        arguments.Clear();
        arguments.Text("to", question.To[0]);
        (voice, asked) = (null, question.To[0]);
        TakeUp(appraisal.Texts, question.Code, question.About, question.Told);
    }

    /// <summary>Puts down the arguments of why an appraisal says nothing, which is told next.</summary>
    public void TakeUpReason(Appraisal appraisal)
    {
        arguments.Clear();
        arguments.Text("evaluator", appraisal.Evaluator);
        arguments.Text("exception", appraisal.Failure);
        arguments.Word<Purpose>("purpose", report.Purpose);
        TakeUp(null, appraisal.ReasonCode!, default, appraisal.ReasonTold);
    }

    /// <summary>Puts down the arguments of why a whole report says nothing, which is told next.</summary>
    public void TakeUpReason(Silence reason)
    {
        arguments.Clear();
        arguments.Word<Purpose>("purpose", report.Purpose);
        TakeUp(null, Vocabulary<Silence>.Of(reason), default, null);
    }

    /// <summary>Tells what was taken up.</summary>
    public void Tell(TextBuffer text)
    {
        var template = lexicon.Find(code, out var told);
        Lack = null;
        if (template is not null && (told == Language || stored?.Language != Language))
        {
            Fallback = told == Language ? null : told;
            Words = told == Language ? lexicon.Words : lexicon.WordsOf(told);
            var start = text.Length;
            template.Tell(this, text);
            if (arguments.Find(saidOf).Text is { } which)
            {
                text.Append(" ");
                TryTellWord("said-of", which, text);
            }

            text.Capitalise(start);
        }
        else
        {
            Fallback = stored is { } other && other.Language != Language ? other.Language : null;
            Embedded.Append(stored?.Text ?? code, text);
        }
    }

    /// <summary>Finds an argument; where things are told one after the other, of a list the one at this place. Where it is not
    /// there, it has no name.</summary>
    public ref readonly Argument Find(in ArgumentName name)
    {
        ref readonly var laid = ref arguments.Find(name);
        if (laid.IsAbsent)
        {
            return ref name.Implied == Implied.Nothing ? ref arguments.Absent : ref Imply(name);
        }

        return ref Place is { } place && laid.Texts is { } several ? ref At(place, name.Text, several) : ref laid;
    }

    /// <summary>Whether it is whoever an argument names who reads; where it names several, it is not.</summary>
    public bool IsReader(in Argument argument) => Reads(argument.Texts is { Count: 1 } one ? one[0] : argument.Text) is not null;

    /// <summary>How many things an argument holds.</summary>
    public int CountOf(in ArgumentName name) => arguments.Find(name).Texts?.Count ?? 0;

    /// <summary>Tells a word of a format, if there is a text for it.</summary>
    public bool TryTellWord(string format, string word, TextBuffer text)
    {
        if (lexicon.FindWord(format, word) is not { } template)
        {
            return false;
        }

        template.Tell(this, text);
        return true;
    }

    /// <summary>Tells a shared word.</summary>
    public void Say(SharedWord word, TextBuffer text)
    {
        Note(word.IsBorrowed);
        text.Append(word.Utf8);
    }

    /// <summary>The letters of a shared word that is going to be told.</summary>
    public string Take(SharedWord word)
    {
        Note(word.IsBorrowed);
        return word.Letters;
    }

    /// <summary>Notes whether something that is told had to be taken from another language.</summary>
    public void Note(bool isBorrowed) => Fallback = isBorrowed ? Common.Languages[0] : Fallback;

    /// <summary>Notes that a hole had no argument, or that what it holds has no text in its format.</summary>
    public void Lacks(Hole hole, string? format) => Lack = (hole.Name, format);

    private void TakeUp(Texts? texts, string code, Citation about, StoredText? stored)
    {
        var own = texts ?? Common;
        if (own != lexicon.Own)
        {
            lexicon = own.In(Language);
        }

        this.code = code;
        this.about = about;
        this.stored = stored;
    }

    private string? Reads(string? party) =>
        !isForAll && party is not null && (report.Reader.PartyId == party || (report.Reader == Reader.Person && People.OnlyBeneficiary == party)) ? party : null;

    private ref readonly Argument Imply(in ArgumentName name)
    {
        var words = name.Implied switch
        {
            Implied.Voice => voice,
            Implied.Person => People.OnlyBeneficiary,
            Implied.Subject => Subject()?.Text,
            Implied.Theme => Subject()?.Theme,
            Implied.You => Reads(voice ?? asked),
            _ => null,
        };
        if (words is null)
        {
            return ref arguments.Absent;
        }

        found = new Argument(name.Text, words);
        return ref found;
    }

    // An empty one is not there.
    private ref readonly Argument At(int place, string name, Sequence<string> several)
    {
        if (place >= several.Count || several[place].Length == 0)
        {
            return ref arguments.Absent;
        }

        found = new Argument(name, several[place]);
        return ref found;
    }

    // Many findings in a row are about the same.
    private Subject? Subject()
    {
        if (named is not { } known || known.About != about)
        {
            named = known = (about, report.Subject(about));
        }

        return known.Subject;
    }
}

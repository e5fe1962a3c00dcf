using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Contract;

/// <summary>Tries what a text says, as far as that can be seen: no number nobody wrote and nobody can count, no word of rank or
/// target, nobody who is made to say what they did not.</summary>
internal sealed class MeaningTrial
{
    private const string ShownByMethod = "a number that somebody wrote, a count or a span of time; any other in a figure, with its method and its owner";

    private readonly JourneyView view;
    private readonly Action<ContractLaw, Place?, string, string> note;
    private readonly Lazy<ViewNumbers> numbers;
    private readonly Lazy<string[]> words;
    private readonly Dictionary<Citation, HashSet<string>> speakers = [];

    public MeaningTrial(JourneyView view, Action<ContractLaw, Place?, string, string> note)
    {
        this.view = view;
        this.note = note;
        numbers = new(() => new ViewNumbers(view));
        words = new(WordsOfTheView);
    }

    /// <summary>Tries the numbers of a finding that has no figure.</summary>
    public void TryNumbers(Place place, string code, in Argument argument)
    {
        var accounted = argument.Number is not { } number || numbers.Value.AccountFor(number);
        accounted &= argument.Text is not { } text || IsOfTheView(text) || numbers.Value.AccountFor(text);
        foreach (var one in argument.Texts.GetValueOrDefault())
        {
            accounted &= IsOfTheView(one) || numbers.Value.AccountFor(one);
        }

        if (!accounted)
        {
            note(ContractLaw.GradesNobody, place, $"a number in the argument '{argument.Name}' of '{code}'", ShownByMethod);
        }
    }

    /// <summary>Tries the evaluator's own words in a text: what is left of it without the words of the view.</summary>
    /// <param name="place">Where it is tried.</param>
    /// <param name="code">The code of the text.</param>
    /// <param name="told">The text.</param>
    /// <param name="language">The language it is in.</param>
    /// <param name="hasFigures">Whether a method's figures stand beside it.</param>
    public void TryWords(Place place, string code, string told, string language, bool hasFigures)
    {
        if (RefusedWords.In(told, language) is not null && RefusedWords.In(OwnPart(told), language) is { } refused)
        {
            note(ContractLaw.GradesNobody, place, $"'{refused}' in the text of '{code}' in '{language}'", "no word of rank, score, target, light, average or lateness");
        }

        if (!hasFigures && RefusedWords.PercentageIn(told) is not null && RefusedWords.PercentageIn(OwnPart(told)) is not null)
        {
            note(ContractLaw.GradesNobody, place, $"a percentage in the text of '{code}' in '{language}'", ShownByMethod);
        }
    }

    /// <summary>Tries that whoever a text has say something has a voice in what the finding cites.</summary>
    public void TrySpeakers(Place place, Finding finding, string told, Narrator narrator)
    {
        var own = default(string);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var party in view.Parties)
        {
            var name = narrator.People.NameOf(party.Id, narrator);
            if (tried.Add(name) && SaidBy.IsIn(own ??= OwnPart(told), name) && !HasVoice(name, finding, narrator))
            {
                note(ContractLaw.SpeaksForNobody, place, $"'{finding.Code}' has somebody say what they did not say in anything it cites, in '{narrator.Language}'", "only who has a voice in what is cited to be told as saying, thinking or feeling something");
            }
        }
    }

    private bool HasVoice(string name, Finding finding, Narrator narrator)
    {
        // A gap may cite nothing: who tells of what it is about is told as telling it.
        foreach (var cited in (Sequence<Citation>)(finding.Citing.IsEmpty ? [finding.About] : finding.Citing))
        {
            foreach (var speaker in SpeakersOf(cited))
            {
                if (narrator.People.NameOf(speaker, narrator) == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private HashSet<string> SpeakersOf(Citation cited)
    {
        if (!speakers.TryGetValue(cited, out var known))
        {
            speakers[cited] = known = view.Find(cited) is { } item ? Speakers.In(item) : [];
        }

        return known;
    }

    private string[] WordsOfTheView()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        new Gleaning(found).Glean(view);

        // Words of an instrument, of a frame, of a theme are those who made it chose.
        found.UnionWith(view.Measures.SelectMany(static measure => (string?[])[measure.Instrument, measure.Aspect, .. measure.Areas.Select(static area => area.Area)]).OfType<string>());
        found.UnionWith(view.Significations.SelectMany(static mark => (string[])[mark.Frame, .. mark.Poles, .. mark.Stones.Select(static stone => stone.Of)]));
        found.UnionWith(view.Themes.Concat(view.Goals.SelectMany(static goal => goal.Themes)).SelectMany(static theme => (string?[])[theme.Code, theme.Text]).OfType<string>());
        found.UnionWith(view.Parties.Select(static party => party.Function).OfType<string>());
        found.Remove(string.Empty);
        return [.. found.OrderByDescending(static word => word.Length)];
    }

    private bool IsOfTheView(string text) => Array.IndexOf(words.Value, text) >= 0;

    private string OwnPart(string told)
    {
        foreach (var word in words.Value)
        {
            // What people are called stays: it tells who is made to say something.
            if (told.Contains(word, StringComparison.Ordinal) && !view.Parties.Any(party => party.Name == word))
            {
                told = told.Replace(word, "…", StringComparison.Ordinal);
            }
        }

        return told;
    }
}

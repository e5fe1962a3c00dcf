using SocialEval.Inquiries.Rendering;

namespace SocialEval.Inquiries.Contract;

/// <summary>Tries the texts of an evaluator: that they are there in each language, that no hole in them stays open, and that
/// neither they nor their arguments know anything from outside the view.</summary>
internal sealed class TextTrial
{
    private readonly Evaluator evaluator;
    private readonly Action<ContractLaw, Place?, string, string> note;
    private readonly string prefix;
    private readonly TextBuffer text = new();

    public TextTrial(Evaluator evaluator, Action<ContractLaw, Place?, string, string> note)
    {
        this.evaluator = evaluator;
        this.note = note;
        prefix = string.Concat(evaluator.Id.AsSpan(0, evaluator.Id.IndexOf('/', StringComparison.Ordinal)), ".");
    }

    /// <summary>Tries that each code has a text in each language.</summary>
    public void TryCodes()
    {
        if (evaluator.Texts is not { } texts)
        {
            return;
        }

        var all = new SortedSet<string>(StringComparer.Ordinal) { prefix + "title" };
        foreach (var language in texts.Languages)
        {
            try
            {
                all.UnionWith(texts.Codes(language));
            }
            catch (Exception broken) when (broken is FormatException or System.Resources.MissingManifestResourceException)
            {
                note(ContractLaw.HasItsTexts, null, $"texts in '{language}' that cannot be read: {broken.Message}", "texts whose holes and parts are closed");
                return;
            }
        }

        foreach (var language in texts.Languages)
        {
            foreach (var code in all.Except(texts.Codes(language)))
            {
                note(ContractLaw.HasItsTexts, null, $"no text for '{code}' in '{language}'", "a text for each code in each language");
            }

            foreach (var code in texts.Codes(language))
            {
                TryLetters(code, language, texts.Find(code, language)!.Segments);
            }
        }
    }

    // Its own letters, in every part there is, told by a journey of the contract or not.
    private void TryLetters(string code, string language, Segment[] segments)
    {
        foreach (var segment in segments)
        {
            switch (segment)
            {
                case Literal literal when RefusedWords.In(literal.Letters, language) is { } refused:
                    note(ContractLaw.GradesNobody, null, $"'{refused}' in the text of '{code}' in '{language}'", "no word of rank, score, target, light, average or lateness");
                    break;
                case Part part:
                    TryLetters(code, language, part.Segments);
                    break;
            }
        }
    }

    /// <summary>Tries all that an appraisal tells, in each language.</summary>
    public void Try(Place place, JourneyView view, Appraisal appraisal)
    {
        if (appraisal.Result != AppraisalResult.Found)
        {
            return;
        }

        var report = new EvaluationReport(view, [appraisal]);
        var outside = new OutsideWords(place.Journey.Parts, view);
        var meaning = new MeaningTrial(view, note);
        foreach (var language in evaluator.Texts?.Languages ?? Narrator.Common.Languages)
        {
            var narrator = new Narrator(report, language);
            foreach (var finding in appraisal.Findings)
            {
                text.Clear();
                narrator.Tell(appraisal, finding, text);
                foreach (ref readonly var argument in narrator.Arguments)
                {
                    Try(place, finding.Code, argument, outside);
                    if (finding.Figures.IsEmpty && !IsShared(finding.Code))
                    {
                        meaning.TryNumbers(place, finding.Code, argument);
                    }
                }

                if (TryTold(place, finding.Code, narrator, outside) is { } told)
                {
                    meaning.TryWords(place, finding.Code, told, narrator.Language, hasFigures: !finding.Figures.IsEmpty);
                    meaning.TrySpeakers(place, finding, told, narrator);
                }
            }

            foreach (var question in appraisal.Questions)
            {
                text.Clear();
                narrator.Tell(appraisal, question, text);
                if (TryTold(place, question.Code, narrator, outside) is { } told)
                {
                    meaning.TryWords(place, question.Code, told, narrator.Language, hasFigures: false);
                }
            }
        }
    }

    // Gives the text back where it is the evaluator's own.
    private string? TryTold(Place place, string code, Narrator narrator, OutsideWords outside)
    {
        var told = text.ToString();
        if (outside.AreIn(told))
        {
            note(ContractLaw.KnowsNothingElse, place, $"the text of '{code}' holds words from outside the view", "nothing but what the view holds");
        }

        if (evaluator.Texts is null || IsShared(code))
        {
            return null;
        }

        if (!code.StartsWith(prefix, StringComparison.Ordinal))
        {
            note(ContractLaw.HasItsTexts, place, $"the code '{code}'", $"a code that begins with '{prefix}'");
        }

        if (evaluator.Texts.Find(code, narrator.Language) is null)
        {
            note(ContractLaw.HasItsTexts, place, $"no text for '{code}'", "a text for each code in each language");
            return null;
        }

        if (narrator.Fallback is { } other)
        {
            note(ContractLaw.HasItsTexts, place, $"'{code}' in '{narrator.Language}' is told, in whole or in part, in '{other}'", "a text for all it needs in each language");
        }

        if (narrator.Lack is { } lack)
        {
            note(ContractLaw.HasItsTexts, place, lack.Format is null ? $"no argument for the hole {{{lack.Hole}}} of '{code}' in '{narrator.Language}'" : $"no text in the format '{lack.Format}' for what the hole {{{lack.Hole}}} of '{code}' in '{narrator.Language}' holds", "every hole fed, or in a part that stands only where it is");
        }

        if (string.IsNullOrWhiteSpace(told))
        {
            note(ContractLaw.HasItsTexts, place, $"an empty text for '{code}' in '{narrator.Language}'", "words");
        }

        return told;
    }

    private void Try(Place place, string code, in Argument argument, OutsideWords outside)
    {
        var known = argument.Text is { } words && outside.AreIn(words);
        foreach (var one in argument.Texts.GetValueOrDefault())
        {
            known |= outside.AreIn(one);
        }

        if (known)
        {
            note(ContractLaw.KnowsNothingElse, place, $"the argument '{argument.Name}' of '{code}' is from outside the view", "nothing but what the view holds");
        }
    }

    private static bool IsShared(string code) => Narrator.Common.Find(code, Narrator.Common.Languages[0]) is not null;
}

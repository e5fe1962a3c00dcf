using System.Resources;
using System.Text;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Tells an analysis in words and columns, for those who know the cases: outcome and absence side by side, all models, and by name
/// the cases that no account fits.</summary>
public static class AnalysisText
{
    private static readonly ResourceManager Resources = new("SocialEval.Research.Qca.Telling.AnalysisText", typeof(AnalysisText).Assembly);

    /// <summary>Tells an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="solutions">Which solutions; none is all three.</param>
    /// <param name="language">fr or en.</param>
    /// <exception cref="ArgumentException">There are no texts in the language.</exception>
    public static string Of(ComparativeAnalysis analysis, Sequence<SolutionKind> solutions, string language)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new AnalysisPage(new(Resources, language)).Of(analysis, solutions);
    }

    /// <summary>Tells what an outcome, and its absence, never go without.</summary>
    /// <param name="outcome">What the outcome never goes without.</param>
    /// <param name="absence">What its absence never goes without.</param>
    /// <param name="language">fr or en.</param>
    /// <exception cref="ArgumentException">There are no texts in the language.</exception>
    public static string Of(Necessity outcome, Necessity absence, string language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(absence);
        var words = new RoomTexts(Resources, language);
        var text = new StringBuilder();
        text.Append(words.Of("necessity-cuts", words.Cut(outcome.Options.InclusionCut), words.Cut(outcome.Options.CoverageCut), words.Cut(outcome.Options.RelevanceCut))).Append('\n');
        foreach (var necessity in new[] { outcome, absence })
        {
            var page = new NecessityPage(words, text, necessity.Cases.Outcome);
            page.Add(Necessity.OfConditions(necessity.Cases));
            page.Add(necessity);
        }

        return text.Append('\n').Append(words["caution"]).Append('\n').ToString();
    }
}

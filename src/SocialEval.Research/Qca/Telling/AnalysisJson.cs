using System.Buffers;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Writes an analysis for another program to read: <c>socialeval/qca/1</c>, in UTF-8, accents as they are.</summary>
/// <remarks>
/// <para>The outcome is at the top, its absence under <c>negation</c> in the same form. A share that cannot be worked out is <c>null</c>.</para>
/// <para>Combinations that no case has, and rows of assumptions, are listed as long as there are no more combinations than
/// <see cref="ListedRows"/>; the chart as long as there are no more prime implicants. Rows of assumptions, and pairs, are told of the first
/// <see cref="ListedModels"/> models and pairs.</para>
/// </remarks>
public static class AnalysisJson
{
    /// <summary>The name of the form it is written in.</summary>
    public const string Schema = "socialeval/qca/1";

    /// <summary>Up to how many rows are listed.</summary>
    public const int ListedRows = 4096;

    /// <summary>Of how many models, and pairs of models, the assumptions are listed.</summary>
    public const int ListedModels = 100;

    /// <summary>Writes an analysis to a buffer.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="solutions">Which solutions; none is all three.</param>
    /// <param name="buffer">Where to.</param>
    public static void Write(ComparativeAnalysis analysis, Sequence<SolutionKind> solutions, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(buffer);
        using var json = JsonOut.To(buffer, indented: false);
        new AnalysisWriter(json, solutions).Write(analysis);
    }

    /// <summary>Writes a search for what is necessary to a buffer, for the outcome and for its absence.</summary>
    /// <param name="outcome">What the outcome never goes without.</param>
    /// <param name="absence">What its absence never goes without.</param>
    /// <param name="buffer">Where to.</param>
    public static void Write(Necessity outcome, Necessity absence, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(absence);
        ArgumentNullException.ThrowIfNull(buffer);
        using var json = JsonOut.To(buffer, indented: false);
        new NecessityWriter(json).Write(outcome, absence);
    }
}

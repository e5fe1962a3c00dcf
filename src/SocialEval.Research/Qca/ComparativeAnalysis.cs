namespace SocialEval.Research.Qca;

/// <summary>Qualitative comparative analysis of some cases: which conditions together go with an outcome, which with its absence, and which
/// cases no account fits.</summary>
/// <remarks>
/// <para>The two are side by side because the one is not the mirror of the other, and because an account of what went well is read as a
/// recipe unless what went otherwise stands beside it. It compares accompaniments and collectives, never people or those who work
/// with them.</para>
/// <para>Ragin, <i>The Comparative Method</i> (1987) and <i>Redesigning Social Inquiry</i> (2008); Rihoux and Ragin (eds), <i>Configurational
/// Comparative Methods</i> (Sage, 2009).</para>
/// </remarks>
public sealed class ComparativeAnalysis
{
    private ComparativeAnalysis(OutcomeAnalysis outcome, OutcomeAnalysis absence, AnalysisOptions options)
    {
        Outcome = outcome;
        Absence = absence;
        Options = options;
    }

    /// <summary>Analyses an outcome and its absence.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="options">The choices made.</param>
    /// <exception cref="ArgumentException">The cut-offs contradict each other, or an expectation is about no condition of the cases.</exception>
    public static ComparativeAnalysis Of(CaseTable cases, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        options ??= new();
        return new(new(cases, options.Expectations, options), new(cases.Negated(), options.ExpectationsForAbsence, options), options);
    }

    /// <summary>What goes with the outcome.</summary>
    public OutcomeAnalysis Outcome { get; }

    /// <summary>What goes with its absence.</summary>
    public OutcomeAnalysis Absence { get; }

    /// <summary>The choices made.</summary>
    public AnalysisOptions Options { get; }
}

namespace SocialEval.Methods;

/// <summary>Judgement analysis: the weights a person's judgements of whole profiles show, without asking for weights.</summary>
/// <remarks>
/// <para>Ordinary least squares of the judgements on the cues; relative weights are shares of the absolute standardised
/// coefficients. The judgement analysis of social judgement theory (Stewart 1988; Cooksey 1996), used for individual quality of
/// life by O'Boyle, McGee, Hickey, O'Malley and Joyce, Lancet 339 (1992) 1088–1091.</para>
/// <para>Twenty profiles and ten repeats are a burden: it is offered to somebody, never imposed.</para>
/// </remarks>
public static class JudgementAnalysis
{
    /// <summary>The method's name.</summary>
    public const string Name = "judgement-analysis";

    // Below this share of its own variation a cue cannot be told from the others in double precision and be believed.
    private const double LeastTolerance = 1e-8;

    private const double LeastExplained = 1e-12;

    private const int FewestRepeats = 3;

    /// <summary>Analyses the judgements of one person.</summary>
    /// <param name="profiles">The profiles they judged, each with one value for every cue; two more than there are cues, or more.</param>
    /// <param name="judgements">One judgement for each profile.</param>
    /// <param name="repeats">Second judgements of some of the profiles: none, or three or more.</param>
    /// <exception cref="MethodException">There are too few profiles, a value is no finite number, a cue or the judgements
    /// never vary, a cue is told by the others, or nothing the judgements do is told by the cues.</exception>
    public static JudgementAnalysisResult Analyse(Sequence<Sequence<double>> profiles, Sequence<double> judgements, Sequence<RepeatedJudgement> repeats = default)
    {
        Check(profiles, judgements, repeats);
        var cues = profiles[0].Count;
        var columns = new Centred[cues];
        for (var cue = 0; cue < cues; cue++)
        {
            columns[cue] = new Centred([.. profiles.Select(profile => profile[cue])]);
        }

        var judged = new Centred([.. judgements]);
        CheckVariation(columns, judged);
        var fit = LeastSquares.Fit(Array.ConvertAll(columns, column => column.Direction), judged.Direction);
        CheckTolerance(fit.Tolerances);
        var all = fit.Coefficients.Sum(Math.Abs);
        var conditions = new Conditions(Name);
        conditions.That(fit.Explained > LeastExplained, "judgements", "judgements that follow none of the cues", "judgements in which some cue counts");
        conditions.Check();

        // Both sides have length 1, so the coefficients are the standardised ones, and R² is the squared length of the fit.
        var weights = new CueWeight[cues];
        for (var cue = 0; cue < cues; cue++)
        {
            var standardised = fit.Coefficients[cue];
            weights[cue] = new(standardised * judged.Length / columns[cue].Length, standardised, Math.Abs(standardised) / all, fit.Tolerances[cue]);
        }

        var intercept = judged.Mean - weights.Zip(columns, (weight, column) => weight.Coefficient * column.Mean).Sum();
        conditions.That(double.IsFinite(intercept), "profiles", "values too far apart in size", "cues and judgements a double can relate");
        conditions.Check();
        return new JudgementAnalysisResult
        {
            Intercept = intercept,
            Cues = [.. weights],
            Consistency = fit.Explained,
            Reliability = repeats.IsEmpty ? null : Correlation(repeats.Select(repeat => judgements[repeat.Profile]), repeats.Select(repeat => repeat.Judgement)),
            Parameters = [MethodParameter.Of("profiles", profiles.Count), MethodParameter.Of("cues", cues), MethodParameter.Of("repeats", repeats.Count)],
            Alternatives = [.. Others(columns, judged, fit, profiles.Count)],
        };
    }

    // Hoffman's weights (Psychological Bulletin 57 (1960) 116–131), which also add up to 1, and R² freed of its rise with more cues.
    private static IEnumerable<Alternative> Others(Centred[] columns, Centred judged, LeastSquares fit, int profiles)
    {
        for (var cue = 0; cue < columns.Length; cue++)
        {
            var correlation = columns[cue].With(judged);
            yield return new("relative weight, Hoffman", fit.Coefficients[cue] * correlation / fit.Explained, Conditions.At("cues", cue));
        }

        yield return new("consistency, adjusted R²", 1 - ((1 - fit.Explained) * (profiles - 1) / (profiles - columns.Length - 1)));
    }

    private static double Correlation(IEnumerable<double> first, IEnumerable<double> second)
    {
        var one = new Centred([.. first]);
        var other = new Centred([.. second]);
        var conditions = new Conditions(Name);
        conditions.That(one.Varies && other.Varies, "repeats", "judgements that never vary", "judgements that differ between profiles, both times");
        conditions.Check();
        return Math.Clamp(one.With(other), -1, 1);
    }

    private static void CheckVariation(Centred[] columns, Centred judged)
    {
        var conditions = new Conditions(Name);
        for (var cue = 0; cue < columns.Length; cue++)
        {
            conditions.That(columns[cue].Varies, "profiles", FormattableString.Invariant($"cue {cue}, counted from 0, that never varies"), "cues that differ between profiles");
        }

        conditions.That(judged.Varies, "judgements", "judgements that never vary", "judgements that differ between profiles");
        conditions.Check();
    }

    private static void CheckTolerance(double[] tolerances)
    {
        var conditions = new Conditions(Name);
        for (var cue = 0; cue < tolerances.Length; cue++)
        {
            conditions.That(tolerances[cue] > LeastTolerance, "profiles", FormattableString.Invariant($"cue {cue}, counted from 0, that the other cues tell"), "cues that vary apart from each other");
        }

        conditions.Check();
    }

    private static void Check(Sequence<Sequence<double>> profiles, Sequence<double> judgements, Sequence<RepeatedJudgement> repeats)
    {
        var conditions = new Conditions(Name);
        var cues = profiles.IsEmpty ? 0 : profiles[0].Count;
        conditions.That(profiles.IsEmpty || cues > 0, "profiles[0]", "no cue", "one cue or more");
        conditions.That(profiles.Count >= cues + 2 && !profiles.IsEmpty, "profiles", Profiles(profiles.Count), FormattableString.Invariant($"{cues + 2} profiles or more for {cues} cues"));
        conditions.Count(judgements.Count, profiles.Count, "judgements", "one for each profile");
        for (var i = 0; i < profiles.Count; i++)
        {
            if (profiles[i].Count != cues || !Conditions.AreNumbers(profiles[i].AsSpan()))
            {
                var what = Conditions.At("profiles", i);
                conditions.Count(profiles[i].Count, cues, what, "one value for each cue");
                conditions.Numbers(profiles[i].AsSpan(), what);
            }
        }

        conditions.Numbers(judgements.AsSpan(), "judgements");
        CheckRepeats(conditions, profiles.Count, repeats);
        conditions.Check();
    }

    private static void CheckRepeats(Conditions conditions, int profiles, Sequence<RepeatedJudgement> repeats)
    {
        conditions.That(repeats.IsEmpty || repeats.Count >= FewestRepeats, "repeats", Conditions.Quoted(repeats.Count), "3 repeated profiles or more, or none");
        for (var i = 0; i < repeats.Count; i++)
        {
            var what = Conditions.At("repeats", i);
            conditions.That(repeats[i].Profile >= 0 && repeats[i].Profile < profiles, $"{what}.profile", Conditions.Quoted(repeats[i].Profile), "the place of a profile, counted from 0");
            conditions.Number(repeats[i].Judgement, $"{what}.judgement");
        }
    }

    private static string Profiles(int count) => count switch
    {
        0 => "no profile",
        1 => "1 profile",
        _ => FormattableString.Invariant($"{count} profiles"),
    };
}

using System.Globalization;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods;
using SocialEval.Outcomes;
using Method = SocialEval.Methods.OwnMeasures;

namespace SocialEval.Evaluators;

/// <summary>What people say of areas they named themselves, from one time to the next: each area apart, better and worse apart.</summary>
/// <remarks>
/// <para>An area dropped, added or put in another's place stays visible, and one left unanswered is told as that. Two takings are
/// set side by side only where their days leave no doubt which came first. Two voices on one instrument stand side by side; the
/// question goes to the person alone, once. One beneficiary's answers are never beside another's.</para>
/// <para>An index is a figure a caller asks for, where the person gave weights or points: never by default.</para>
/// </remarks>
public sealed class OwnMeasures : Evaluator
{
    private readonly bool tellsIndex;

    /// <summary>The evaluator.</summary>
    /// <param name="tellsIndex">Whether the weighted index is told beside the words, with its parameters.</param>
    public OwnMeasures(bool tellsIndex = false)
        : base("own-measures/1", OwnMeasuresWords.Texts) => this.tellsIndex = tellsIndex;

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var measures = inquiry.View.Measures;
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var series in measures.GroupBy(static measure => (measure.Instrument, measure.Aspect, measure.By, measure.OnBehalfOf)))
        {
            TellSeries(inquiry, [.. inquiry.View.Standing([.. series])]);
        }

        foreach (var instrument in measures.GroupBy(static measure => (measure.Instrument, measure.Aspect)))
        {
            TellTwoVoices(inquiry, inquiry.View.Standing([.. instrument]), asked);
        }

        return inquiry.Conclude();
    }

    // One voice's takings of one instrument, in date order.
    private void TellSeries(Inquiry inquiry, Sequence<Measure> takings)
    {
        foreach (var taking in takings)
        {
            TellTaking(inquiry, taking);
        }

        for (var i = 1; i < takings.Count; i++)
        {
            if (takings[i] is { On: { } on } && takings[i - 1] is { On: { } before } && on.IsCertainlyAfter(before))
            {
                TellBetween(inquiry, takings[i - 1], takings[i]);
            }
        }
    }

    private void TellTaking(Inquiry inquiry, Measure taking)
    {
        var figures = tellsIndex && taking.By is { } by && inquiry.View.Party(by) is not null && IndexOf(taking, by) is { } figure ? (Sequence<Figure>)[figure] : default;
        if (!IsDirect(taking))
        {
            inquiry.Found(OwnMeasuresWords.Recorded, taking, null, taking);
        }
        else
        {
            inquiry.Found(OwnMeasuresWords.Taking, taking, figures, null, taking);
        }
    }

    private static bool IsDirect(Measure taking) => taking.IsOwn && (taking.OnBehalfOf is null || taking.OnBehalfOf == taking.By);

    private static void TellBetween(Inquiry inquiry, Measure before, Measure after)
    {
        var change = AreaChanges.Between(before, after);
        if (!change.IsEmpty)
        {
            inquiry.Found(OwnMeasuresWords.Between, change, null, before, after);
        }
    }

    // The latest of each voice, of those that measured by one instrument.
    private static void TellTwoVoices(Inquiry inquiry, Sequence<Measure> measures, HashSet<string> asked)
    {
        var latest = new List<Measure>();
        foreach (var measure in measures)
        {
            if (measure.By is not null)
            {
                latest.RemoveAll(other => other.By == measure.By);
                latest.Add(measure);
            }
        }

        foreach (var theirs in latest)
        {
            foreach (var other in latest)
            {
                if (inquiry.View.IsBeneficiary(theirs.By) && IsDirect(theirs) && !inquiry.View.IsBeneficiary(other.By) && SaidApart.Of(theirs, other) is { } apart)
                {
                    inquiry.Found(OwnMeasuresWords.TwoVoices, apart, null, theirs, other);
                    if (asked.Add(theirs.By!))
                    {
                        inquiry.Ask(OwnMeasuresWords.Ask, null, theirs.By!);
                    }
                }
            }
        }
    }

    // Only where every area has a value and a weight, or points: nothing is filled in.
    private static Figure? IndexOf(Measure taking, string by)
    {
        var byPoints = taking.Areas.Any(area => area.Points is not null);
        if (taking is not { Min: { } lowest, Max: { } highest } || taking.Areas.IsEmpty
            || taking.Areas.Any(area => area.Value is null || (byPoints ? area.Points : area.Weight) is null))
        {
            return null;
        }

        Sequence<double> weights = [.. taking.Areas.Select(area => (double)(byPoints ? area.Points : area.Weight)!.Value)];
        if (weights.Sum() == 0)
        {
            return null;
        }

        var scale = new RatingScale((double)lowest, (double)highest, taking.Best == Best.Low ? RatingDirection.LowerIsBetter : RatingDirection.HigherIsBetter);
        var index = Method.Index([.. taking.Areas.Select(area => (double)area.Value!.Value)], weights, weights.Sum(), scale);
        return new Figure(
            index.Index,
            string.Create(CultureInfo.InvariantCulture, $"{lowest} to {highest}"),
            $"{Method.Name}, weighted index",
            by,
            [.. index.Parameters.Select(parameter => new FigureParameter(parameter.Name, parameter.Value))],
            [.. index.Alternatives.Select(other => new Figure(other.Value, string.Create(CultureInfo.InvariantCulture, $"{lowest} to {highest}"), $"{Method.Name}, {other.Name}", by))]);
    }
}

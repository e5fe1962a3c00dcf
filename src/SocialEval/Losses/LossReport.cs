using System.Globalization;
using System.Text;

namespace SocialEval.Losses;

/// <summary>What an import or an export kept, approximated, dropped, or did not find in the source.</summary>
/// <remarks>Immutable and equal by value. It names places, ids and codes; it never quotes what somebody said, so it can be
/// shown to whoever looks after the exchange.</remarks>
public sealed record LossReport
{
    /// <summary>What was done, for example <c>import fhir</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>What became of each thing, in the order of the source.</summary>
    public Sequence<Loss> Losses { get; init; }

    /// <summary>How many things met one fate.</summary>
    /// <param name="kind">Which.</param>
    public int Count(LossKind kind)
    {
        var count = 0;
        foreach (var loss in Losses)
        {
            count += loss.Kind == kind ? 1 : 0;
        }

        return count;
    }

    /// <summary>The things that met one fate, in the order of the source.</summary>
    /// <param name="kind">Which.</param>
    public IEnumerable<Loss> Of(LossKind kind) => Losses.Where(loss => loss.Kind == kind);

    /// <summary>A few lines for whoever started it: how many of each kind, and what the source did not say.</summary>
    public string Summary()
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Operation}: {Count(LossKind.Kept)} kept, {Count(LossKind.Approximated)} approximated, {Count(LossKind.Dropped)} dropped, {Count(LossKind.NotPresent)} not present in the source");
        foreach (var loss in Of(LossKind.NotPresent))
        {
            text.Append('\n').Append(loss);
        }

        return text.ToString();
    }

    /// <summary>What was done and how many things it lists; never what they say.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Operation}, {Losses.Count} lines");
}

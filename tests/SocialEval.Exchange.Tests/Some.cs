using System.Text;
using SocialEval.Losses;

namespace SocialEval.Exchange.Tests;

/// <summary>Files of invented people, and what a test asks of an import.</summary>
internal static class Some
{
    public static ExchangeFile File(string text, string name = "dossier.json") => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The one journey of the records, which all could be read.</summary>
    public static Journey Only(this ImportResult result)
    {
        result.Problems.Should().BeEmpty();
        return result.Journeys.Should().ContainSingle().Subject;
    }

    public static IEnumerable<Loss> Told(this LossReport losses, LossKind kind, string part) =>
        losses.Of(kind).Where(loss => loss.Why.Contains(part, StringComparison.Ordinal));

    public static IEnumerable<Loss> Told(this ImportResult result, LossKind kind, string part) => result.Losses.Told(kind, part);
}

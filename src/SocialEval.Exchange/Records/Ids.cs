using System.Globalization;

namespace SocialEval.Exchange.Records;

/// <summary>The ids given out in one journey, each once.</summary>
internal sealed class Ids
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The wished id where nothing has it, else one with a number behind it.</summary>
    public string Claim(string wished) => taken.Add(wished) ? wished : Numbered(wished, 2);

    /// <summary>The next of a kind: <c>objectif-1</c>, <c>objectif-2</c>.</summary>
    public string Next(string kind) => Numbered(kind, 1);

    private string Numbered(string kind, int first)
    {
        for (var place = counts.GetValueOrDefault(kind, first); ; place++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{kind}-{place}");
            if (taken.Add(id))
            {
                counts[kind] = place + 1;
                return id;
            }
        }
    }
}

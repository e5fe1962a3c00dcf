using System.Globalization;

namespace SocialEval.Exchange.Records;

/// <summary>The ids given out in one journey, each once.</summary>
internal sealed class Ids
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The wished id where nothing has it, else one with a number behind it.</summary>
    public string Claim(string wished)
    {
        var id = wished;
        for (var attempt = 2; !taken.Add(id); attempt++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wished}-{attempt}");
        }

        return id;
    }

    /// <summary>The next of a kind: <c>objectif-1</c>, <c>objectif-2</c>.</summary>
    public string Next(string kind)
    {
        for (var place = 1; ; place++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{kind}-{place}");
            if (taken.Add(id))
            {
                return id;
            }
        }
    }
}

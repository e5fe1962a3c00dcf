namespace SocialEval.Research.CausalMaps;

/// <summary>What leads to what, as the tellers of a map say: how often it was told, and by how many people.</summary>
public sealed record CausalEdge
{
    internal CausalEdge(string cause, string effect, Sequence<CausalReading> readings)
    {
        Cause = cause;
        Effect = effect;
        Readings = readings;
        Tellers = [.. readings.SelectMany(reading => reading.Links).Select(link => link.Teller).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var reading in readings)
        {
            Citations += reading.Links.Count;
        }
    }

    /// <summary>What leads to it.</summary>
    public string Cause { get; }

    /// <summary>What it leads to.</summary>
    public string Effect { get; }

    /// <summary>How many links were coded.</summary>
    public int Citations { get; }

    /// <summary>Who told it, each once.</summary>
    public Sequence<string> Tellers { get; }

    /// <summary>The links as they were coded, by which end was told as the opposite of the factor; one where opposites are not drawn as one.</summary>
    public Sequence<CausalReading> Readings { get; }
}

/// <summary>The links of one edge that were told the same way round.</summary>
/// <param name="CauseIsOpposite">Whether the opposite of the cause was told.</param>
/// <param name="EffectIsOpposite">Whether the opposite of the effect was told.</param>
/// <param name="Links">The links, with their words.</param>
public sealed record CausalReading(bool CauseIsOpposite, bool EffectIsOpposite, Sequence<CausalLink> Links);

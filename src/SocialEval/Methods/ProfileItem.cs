namespace SocialEval.Methods;

/// <summary>One item of a profile at one time.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rating">Its rating; nothing where it was not rated.</param>
public sealed record ProfileItem(string Name, double? Rating)
{
    /// <summary>The item whose rating counts twice where this one has none, by name.</summary>
    public string? StandIn { get; init; }

    /// <summary>Whether it is rated; never what it is called.</summary>
    public override string ToString() => Rating is null ? "an item without a rating" : "a rated item";
}

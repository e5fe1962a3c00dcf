using System.Security.Cryptography;
using System.Text;
using SocialEval.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>Which record each item is, and how others refer to it. Only what is written is there.</summary>
internal sealed class ResourceIds
{
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>Gives an item a record of a type.</summary>
    public void Add(string item, string type) => addresses[item] = $"{type}/{IdOf(item)}";

    /// <summary>Has an item stand in the record of another.</summary>
    public void AddAs(string item, string other) => addresses[item] = addresses[other];

    public bool Has(string? item) => item is not null && addresses.ContainsKey(item);

    /// <summary>A reference to an item; nothing where it is not written.</summary>
    public R4.ResourceReference? To(string? item) => item is not null && addresses.TryGetValue(item, out var address) ? new(address) : null;

    /// <summary>Whether an item is a record of a type.</summary>
    public bool Is(string item, string type) => addresses.TryGetValue(item, out var address) && address.StartsWith(type + "/", StringComparison.Ordinal);

    public List<R4.ResourceReference> To(IEnumerable<string> items) => [.. items.Select(To).OfType<R4.ResourceReference>()];

    /// <summary>The item's own id where FHIR allows it, else one made of it; <see cref="Identifiers"/> then keeps its own.</summary>
    public static string IdOf(string item) =>
        IsAllowed(item) ? item : "h" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item)))[..40];

    /// <summary>The item's own id, where the record cannot have it.</summary>
    public static IEnumerable<R4.Identifier> Identifiers(string item) => IsAllowed(item) ? [] : [new(Own.Ids, item)];

    private static bool IsAllowed(string id) => id.Length is > 0 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}

using System.Security.Cryptography;
using System.Text;

namespace SocialEval.Research.Refi.Intake;

/// <summary>Ids as programs write them: with braces or without, and now and then none or no GUID at all.</summary>
internal static class Ids
{
    /// <summary>The id of an element; one made of its place where it has none.</summary>
    public static Guid Of(Node node) => Of(node["guid"] ?? node.Path);

    /// <summary>What an attribute refers to.</summary>
    public static Guid? Referred(Node node, string attribute = "targetGUID") => node[attribute] is { } text ? Of(text) : null;

    // What is no GUID still tells one thing from another, and a reference to it finds it.
    private static Guid Of(string text) => Guid.TryParse(text, out var id) ? id : RefiIds.Of(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim())));
}

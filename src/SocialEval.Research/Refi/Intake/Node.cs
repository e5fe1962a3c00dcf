using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SocialEval.Research.Refi.Intake;

/// <summary>An element and where it is. Namespaces are not looked at: programs write several.</summary>
internal sealed record Node(XElement Element, string Path)
{
    public string Name => Element.Name.LocalName;

    public int? Line => ((IXmlLineInfo)Element).HasLineInfo() ? ((IXmlLineInfo)Element).LineNumber : null;

    public string Text => Element.Value;

    /// <summary>An attribute that is there and not empty.</summary>
    public string? this[string attribute] => Element.Attribute(attribute)?.Value is { Length: > 0 } value ? value : null;

    public IEnumerable<Node> Children()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in Element.Elements())
        {
            var name = child.Name.LocalName;
            var number = counts[name] = counts.GetValueOrDefault(name) + 1;
            yield return new(child, string.Create(CultureInfo.InvariantCulture, $"{Path}/{name}[{number}]"));
        }
    }

    public IEnumerable<Node> Children(string name) => Children().Where(child => child.Name == name);

    public Node? Child(string name) => Children(name).FirstOrDefault();

    /// <summary>The things in the lists of a name.</summary>
    public IEnumerable<Node> Listed(string list, string name) => Children(list).SelectMany(found => found.Children(name));
}

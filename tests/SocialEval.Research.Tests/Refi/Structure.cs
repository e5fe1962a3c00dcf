using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SocialEval.Research.Tests.Refi;

/// <summary>What the schemas of REFI-QDA 1.0 ask of the elements a file written here has, put in words of our own: which children in
/// which order, which attributes, ids of one shape, each once, references to something that is there.</summary>
internal static partial class Structure
{
    // A child: one or more of it (+), any number (*), none or one (?), exactly one.
    private static readonly Dictionary<string, (string[] Children, string[] Required, string[] Optional)> Elements = new(StringComparer.Ordinal)
    {
        ["Project"] = (["Users?", "CodeBook?", "Variables?", "Cases?", "Sources?", "Description?"], ["name"], ["origin", "creationDateTime"]),
        ["Users"] = (["User+"], [], []),
        ["User"] = ([], ["guid"], ["name"]),
        ["CodeBook"] = (["Codes"], [], ["origin"]),
        ["Codes"] = (["Code+"], [], []),
        ["Code"] = (["Description?", "Code*"], ["guid", "name", "isCodable"], ["color"]),
        ["Variables"] = (["Variable+"], [], []),
        ["Variable"] = ([], ["guid", "name", "typeOfVariable"], []),
        ["Cases"] = (["Case+"], [], []),
        ["Case"] = (["VariableValue*", "SourceRef*"], ["guid"], ["name"]),
        ["Sources"] = (["TextSource+"], [], []),
        ["TextSource"] = (["PlainTextSelection*", "VariableValue*"], ["guid", "plainTextPath"], ["name"]),
        ["PlainTextSelection"] = (["Coding*"], ["guid", "startPosition", "endPosition"], []),
        ["Coding"] = (["CodeRef"], ["guid"], ["creatingUser", "creationDateTime"]),
        ["VariableValue"] = (["VariableRef", "TextValue?", "IntegerValue?"], [], []),
        ["CodeRef"] = ([], ["targetGUID"], []),
        ["SourceRef"] = ([], ["targetGUID"], []),
        ["VariableRef"] = ([], ["targetGUID"], []),
        ["Description"] = ([], [], []),
        ["TextValue"] = ([], [], []),
        ["IntegerValue"] = ([], [], []),
    };

    public static string[] Problems(XElement root)
    {
        var found = new List<string>();
        foreach (var element in root.DescendantsAndSelf())
        {
            Check(element, root.Name.Namespace, found);
        }

        var ids = root.Descendants().Attributes("guid").Select(id => id.Value).ToArray();
        found.AddRange(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{same.Key} is there twice"));
        var targets = root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "targetGUID" or "creatingUser").Select(attribute => attribute.Value);
        found.AddRange(targets.Except(ids).Select(target => $"{target} is referred to and not there"));
        return [.. found];
    }

    private static void Check(XElement element, XNamespace space, List<string> found)
    {
        var name = element.Name.LocalName;
        if (element.Name.Namespace != space || !Elements.TryGetValue(name, out var known))
        {
            found.Add($"{element.Name} is not known");
            return;
        }

        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToArray();
        found.AddRange(known.Required.Where(required => element.Attribute(required) is null).Select(required => $"{name} has no {required}"));
        found.AddRange(attributes.Select(attribute => attribute.Name.LocalName).Except([.. known.Required, .. known.Optional]).Select(other => $"{name} has {other}"));
        found.AddRange(attributes.Where(attribute => attribute.Name.LocalName is "guid" or "targetGUID" or "creatingUser" && !Guid().IsMatch(attribute.Value)).Select(attribute => $"{attribute} is no GUID"));
        var children = string.Concat(element.Elements().Select(child => $"<{child.Name.LocalName}>"));
        var order = string.Concat(known.Children.Select(child => child[^1] is '?' or '*' or '+' ? $"(<{child[..^1]}>){child[^1]}" : $"<{child}>"));
        if (!Regex.IsMatch(children, $"^{order}$", RegexOptions.None, TimeSpan.FromSeconds(30)))
        {
            found.Add($"{name} holds {children}, expected {order}");
        }
    }

    [GeneratedRegex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", RegexOptions.None, 5000)]
    private static partial Regex Guid();
}

namespace SocialEval.Research.Refi.Intake;

/// <summary>What REFI-QDA 1.0 asks of each element: which may stand in it, in their order, and what it has to say of itself. Programs
/// write otherwise; that is told and read all the same.</summary>
/// <remarks>Source: the standard's schemas <c>Project.xsd</c> and <c>Codebook.xsd</c>, 18 March 2019. What stands in one element is
/// told once for each sort.</remarks>
internal static class Schema
{
    private const string Selected = "Description Representation Coding NoteRef";
    private const string Media = "Description Transcript AudioSelection VideoSelection Coding NoteRef VariableValue";

    private static readonly Dictionary<string, (string[] Children, string[] Attributes)> Elements = new(StringComparer.Ordinal)
    {
        ["Project"] = Of("Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef", "name"),
        ["CodeBook"] = Of("Codes Sets", ""),
        ["Users"] = Of("User", ""),
        ["User"] = Of("", "guid"),
        ["Codes"] = Of("Code", ""),
        ["Code"] = Of("Description NoteRef Code", "guid name isCodable"),
        ["Variables"] = Of("Variable", ""),
        ["Variable"] = Of("Description", "guid name typeOfVariable"),
        ["Cases"] = Of("Case", ""),
        ["Case"] = Of("Description CodeRef VariableValue SourceRef SelectionRef", "guid"),
        ["Sources"] = Of("TextSource PictureSource PDFSource AudioSource VideoSource", ""),
        ["TextSource"] = Of("Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue", "guid"),
        ["Representation"] = Of("Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue", "guid"),
        ["TextDescription"] = Of("Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue", "guid"),
        ["Note"] = Of("Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue", "guid"),
        ["PictureSource"] = Of("Description TextDescription PictureSelection Coding NoteRef VariableValue", "guid"),
        ["PDFSource"] = Of("Description PDFSelection Representation Coding NoteRef VariableValue", "guid"),
        ["AudioSource"] = Of(Media, "guid"),
        ["VideoSource"] = Of(Media, "guid"),
        ["Transcript"] = Of("Description PlainTextContent SyncPoint TranscriptSelection NoteRef", "guid"),
        ["SyncPoint"] = Of("", "guid"),
        ["PlainTextSelection"] = Of(Selected, "guid startPosition endPosition"),
        ["PictureSelection"] = Of(Selected, "guid"),
        ["PDFSelection"] = Of(Selected, "guid"),
        ["AudioSelection"] = Of(Selected, "guid"),
        ["VideoSelection"] = Of(Selected, "guid"),
        ["TranscriptSelection"] = Of(Selected, "guid"),
        ["Coding"] = Of("CodeRef NoteRef", "guid"),
        ["VariableValue"] = Of("VariableRef TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue", ""),
        ["Notes"] = Of("Note", ""),
        ["Links"] = Of("Link", ""),
        ["Link"] = Of("NoteRef", "guid"),
        ["Sets"] = Of("Set", ""),
        ["Set"] = Of("Description MemberCode MemberSource MemberNote", "guid name"),
        ["Graphs"] = Of("Graph", ""),
        ["Graph"] = Of("Vertex Edge", "guid"),
        ["Vertex"] = Of("", "guid"),
        ["Edge"] = Of("", "guid"),
    };

    // Of these there is one or more, or they are not there.
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "Users", "Codes", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs" };

    /// <summary>Tells what is not as the standard has it, of an element and all in it.</summary>
    public static void Check(Node root, Notes notes)
    {
        var waiting = new Stack<Node>([root]);
        while (waiting.TryPop(out var node))
        {
            var children = node.Children().ToArray();
            if (Elements.TryGetValue(node.Name, out var known))
            {
                Check(node, children, known.Children, known.Attributes, notes);
            }

            for (var place = children.Length - 1; place >= 0; place--)
            {
                waiting.Push(children[place]);
            }
        }
    }

    private static void Check(Node node, Node[] children, string[] expected, string[] attributes, Notes notes)
    {
        var last = 0;
        foreach (var child in children)
        {
            var place = Array.IndexOf(expected, child.Name);
            if (place < 0)
            {
                notes.Warn(child, $"'{child.Name}' in '{node.Name}'", "an element the standard has there");
            }
            else if (node.Name != "Sources" && place < last)
            {
                notes.Warn(child, $"'{child.Name}' after '{expected[last]}'", "the order of the standard");
            }

            last = Math.Max(last, place);
        }

        if (children.Length == 0 && Lists.Contains(node.Name))
        {
            notes.Warn(node, $"an empty '{node.Name}'", "one or more in it, or none at all");
        }

        foreach (var attribute in attributes.Where(attribute => node[attribute] is null))
        {
            notes.Warn(node, $"'{node.Name}' without {attribute}", $"its {attribute}");
        }
    }

    private static (string[] Children, string[] Attributes) Of(string children, string attributes) =>
        (children.Split(' ', StringSplitOptions.RemoveEmptyEntries), attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

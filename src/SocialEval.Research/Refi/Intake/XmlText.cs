using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SocialEval.Research.Refi.Intake;

/// <summary>Reads the XML of a project or a codebook. Nothing outside it is fetched, and entities are refused.</summary>
internal static class XmlText
{
    private const string Allowed = "a project or a codebook of REFI-QDA, which declares no entities";

    /// <summary>The root of the XML; nothing, and a problem, where there is none.</summary>
    public static Node? Read(ReadOnlyMemory<byte> bytes, Notes notes)
    {
        var text = Encodings.Text(bytes.Span, isXml: true, out var doubt);
        if (doubt is not null)
        {
            notes.Warn("/", doubt, "UTF-8");
        }

        try
        {
            if (IsTooDeep(text))
            {
                notes.Problem("/", string.Create(CultureInfo.InvariantCulture, $"more than {RefiImport.DeepestXml} elements in each other"), "fewer");
                return null;
            }

            using var reader = Reader(text);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return new(root, $"/{root.Name.LocalName}");
        }
        catch (XmlException broken)
        {
            var declared = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
            notes.Problem(
                "/",
                declared >= 0 ? "a declaration of a document type" : "XML that is cut short or damaged",
                Allowed,
                declared >= 0 ? text.AsSpan(0, declared).Count('\n') + 1 : broken.LineNumber > 0 ? broken.LineNumber : null);
            return null;
        }
    }

    private static XmlReader Reader(string text) => XmlReader.Create(
        new StringReader(text),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });

    // Elements that stand in each other take a time that grows with the square of their number to load.
    private static bool IsTooDeep(string text)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            if (reader.Depth >= RefiImport.DeepestXml)
            {
                return true;
            }
        }

        return false;
    }
}

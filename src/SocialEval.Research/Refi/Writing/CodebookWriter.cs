using System.Xml;

namespace SocialEval.Research.Refi.Writing;

/// <summary>Writes codes, alone or in a project.</summary>
internal static class CodebookWriter
{
    public static void Write(XmlWriter xml, RefiCodebook codebook, string origin)
    {
        xml.WriteStartElement("CodeBook", RefiNames.Codebook);
        xml.WriteAttributeString("origin", origin);
        xml.WriteStartElement("Codes");
        WriteCodes(xml, codebook.Codes);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteCodes(XmlWriter xml, Sequence<RefiCode> codes)
    {
        foreach (var code in codes)
        {
            xml.WriteStartElement("Code");
            xml.WriteAttributeString("guid", code.Id.ToString("D"));
            xml.WriteAttributeString("name", code.Name);
            xml.WriteAttributeString("isCodable", code.IsCodable ? "true" : "false");
            if (code.Color is { } color)
            {
                xml.WriteAttributeString("color", color);
            }

            if (code.Description is { } description)
            {
                xml.WriteElementString("Description", description);
            }

            WriteCodes(xml, code.Codes);
            xml.WriteEndElement();
        }
    }
}

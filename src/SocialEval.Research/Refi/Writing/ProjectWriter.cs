using System.Globalization;
using System.Xml;
using NodaTime.Text;

namespace SocialEval.Research.Refi.Writing;

/// <summary>Writes the XML of a project, its elements in the order the schema has them.</summary>
internal sealed class ProjectWriter(XmlWriter xml, Project project, RefiTerms terms)
{
    public void Write(string description)
    {
        xml.WriteStartElement("Project", RefiNames.Project);
        xml.WriteAttributeString("name", RefiNames.Origin);
        xml.WriteAttributeString("origin", RefiNames.Origin);
        xml.WriteAttributeString("creationDateTime", $"{LocalDatePattern.Iso.Format(terms.On)}T00:00:00Z");
        WriteAll("Users", project.Coders, coder =>
        {
            xml.WriteStartElement("User");
            xml.WriteAttributeString("guid", coder.Value.ToString("D"));
            xml.WriteAttributeString("name", coder.Key);
            xml.WriteEndElement();
        });
        WriteCodebook();
        WriteAll("Variables", project.Sources.Count > 0 ? RefiVariables.All : [], WriteVariable);
        WriteAll("Cases", project.Cases, WriteCase);
        WriteAll("Sources", project.Sources, WriteSource);
        xml.WriteElementString("Description", description);
        xml.WriteEndElement();
    }

    private void WriteCodebook()
    {
        if (!terms.Codebook.Codes.IsEmpty)
        {
            xml.WriteStartElement("CodeBook");
            xml.WriteStartElement("Codes");
            CodebookWriter.WriteCodes(xml, terms.Codebook.Codes);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private void WriteVariable(string name)
    {
        xml.WriteStartElement("Variable");
        xml.WriteAttributeString("guid", ProjectIds.OfVariable(name).ToString("D"));
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("typeOfVariable", name == RefiVariables.Level ? "Integer" : "Text");
        xml.WriteEndElement();
    }

    private void WriteCase(ProjectCase voice)
    {
        xml.WriteStartElement("Case");
        xml.WriteAttributeString("guid", voice.Id.ToString("D"));
        xml.WriteAttributeString("name", voice.Name);
        WriteValue(RefiVariables.Journey, voice.Journey);
        WriteValue(RefiVariables.Role, voice.Role);
        foreach (var source in voice.Sources)
        {
            WriteReference("SourceRef", source);
        }

        xml.WriteEndElement();
    }

    private void WriteSource(ProjectSource source)
    {
        xml.WriteStartElement("TextSource");
        xml.WriteAttributeString("guid", source.Id.ToString("D"));
        xml.WriteAttributeString("name", source.Name);
        xml.WriteAttributeString("plainTextPath", $"{RefiNames.Internal}{source.Id:D}.txt");
        foreach (var part in source.Selections)
        {
            xml.WriteStartElement("PlainTextSelection");
            xml.WriteAttributeString("guid", part.Id.ToString("D"));
            xml.WriteAttributeString("startPosition", part.Start.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("endPosition", part.End.ToString(CultureInfo.InvariantCulture));
            foreach (var (id, coding) in part.Codings)
            {
                WriteCoding(id, coding);
            }

            xml.WriteEndElement();
        }

        foreach (var (variable, value) in source.Values)
        {
            WriteValue(variable, value);
        }

        xml.WriteEndElement();
    }

    private void WriteCoding(Guid id, RefiCoding coding)
    {
        xml.WriteStartElement("Coding");
        xml.WriteAttributeString("guid", id.ToString("D"));
        if (coding.Coder is { } coder)
        {
            xml.WriteAttributeString("creatingUser", project.Coders[coder].ToString("D"));
        }

        if (coding.On is { } on)
        {
            xml.WriteAttributeString("creationDateTime", InstantPattern.ExtendedIso.Format(on));
        }

        WriteReference("CodeRef", coding.Code);
        xml.WriteEndElement();
    }

    private void WriteValue(string variable, string value)
    {
        xml.WriteStartElement("VariableValue");
        WriteReference("VariableRef", ProjectIds.OfVariable(variable));
        xml.WriteElementString(variable == RefiVariables.Level ? "IntegerValue" : "TextValue", value);
        xml.WriteEndElement();
    }

    private void WriteReference(string element, Guid target)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("targetGUID", target.ToString("D"));
        xml.WriteEndElement();
    }

    // An element that holds nothing is none: the schema wants one or more in each.
    private void WriteAll<T>(string element, IReadOnlyCollection<T> all, Action<T> write)
    {
        if (all.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(element);
        foreach (var one in all)
        {
            write(one);
        }

        xml.WriteEndElement();
    }
}

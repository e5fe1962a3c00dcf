namespace SocialEval.Research.Refi.Intake;

/// <summary>What is in a file.</summary>
internal sealed record FileReading(RefiCodebook Codebook, Sequence<Journey> Journeys, Sequence<RefiCoding> Codings)
{
    public static FileReading? Read(Package package, RefiImportOptions options, Notes notes)
    {
        var root = XmlText.Read(package.Xml, notes);
        if (root is null)
        {
            return null;
        }

        var isCodebook = string.Equals(root.Name, "CodeBook", StringComparison.OrdinalIgnoreCase);
        if (!isCodebook && root.Name != "Project")
        {
            notes.Problem(root, $"'{root.Name}'", "'Project' or 'CodeBook'");
            return null;
        }

        var space = isCodebook ? RefiNames.Codebook : RefiNames.Project;
        if (root.Element.Name.NamespaceName != space)
        {
            notes.Warn(root, $"the namespace '{root.Element.Name.NamespaceName}'", $"'{space}'");
        }

        Schema.Check(root, notes);
        return isCodebook ? new(new CodebookReading(notes).Read(root), default, default) : new ProjectReading(root, package, options, notes).Read();
    }
}

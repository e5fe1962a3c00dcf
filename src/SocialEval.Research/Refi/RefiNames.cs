namespace SocialEval.Research.Refi;

/// <summary>The names REFI-QDA 1.0 gives.</summary>
internal static class RefiNames
{
    public const string Project = "urn:QDA-XML:project:1.0";
    public const string Codebook = "urn:QDA-XML:codebook:1.0";
    public const string ProjectFile = "project.qde";
    public const string Sources = "sources";
    public const string Internal = "internal://";

    /// <summary>What a file written here says wrote it.</summary>
    public const string Origin = "SocialEval";
}

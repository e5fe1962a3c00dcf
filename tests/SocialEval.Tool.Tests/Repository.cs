namespace SocialEval.Tool.Tests;

/// <summary>The files this was built from.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SocialEval.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run from inside the repository.");
        }

        return folder.FullName;
    }
}

namespace SocialEval;

/// <summary>Finds files of the repository from wherever the tests run; compiled into every test project.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    /// <summary>The path of a file or folder, its parts told from the root on.</summary>
    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "SocialEval.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run in a folder below SocialEval.sln.");
        }

        return folder.FullName;
    }
}

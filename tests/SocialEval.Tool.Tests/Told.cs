namespace SocialEval.Tool.Tests;

/// <summary>What the tool answered.</summary>
internal sealed record Told(int Exit, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

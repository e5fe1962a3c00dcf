namespace SocialEval.Tool.Commands;

/// <summary>Words in a list as a sentence has it.</summary>
internal static class Listed
{
    public static string Or(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}

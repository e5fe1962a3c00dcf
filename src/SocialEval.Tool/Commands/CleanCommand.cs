using System.CommandLine;
using SocialEval.Json;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>Removes what killed runs left behind: unfinished files with people's words in them, which nothing else looks for.</summary>
internal sealed class CleanCommand : Command
{
    private readonly Argument<string[]> folders = new("folders") { Description = "Folders that results were written to", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> dry = new("--dry-run") { Description = "Says what would be removed, and removes nothing" };
    private readonly Messages messages;

    public CleanCommand(Messages messages)
        : base("clean", "Removes the unfinished files that a run which was killed left in a folder")
    {
        this.messages = messages;
        Add(folders);
        Add(dry);
        SetAction(Clean);
    }

    private int Clean(ParseResult line)
    {
        var (removed, exit) = (0, ExitCode.Done);
        foreach (var folder in line.GetRequiredValue(folders))
        {
            try
            {
                foreach (var path in TemporaryFile.LeftIn(folder))
                {
                    if (!line.GetValue(dry))
                    {
                        Remove(path);
                    }

                    messages.Print(path);
                    removed++;
                }
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                messages.Refuse(new Refusal(folder, null, null, $"a folder that cannot be cleaned ({Reason.Of(unreadable)}), expected one"));
                exit = ExitCode.Refused;
            }
        }

        messages.Print($"{Counted.Of(removed, "unfinished file")} {(line.GetValue(dry) ? "found" : "removed")}");
        return exit;
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}

using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>A file to write to.</summary>
internal sealed class OutputOption : Option<string>
{
    public OutputOption(string name, string description)
        : base(name)
    {
        HelpName = "FILE";
        Description = description;
        Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError($"{name}: '' names no file");
            }
        });
    }

    /// <summary>Refuses two options of a command that name one file.</summary>
    public static void RefuseSame(Command command, OutputOption one, OutputOption other) => command.Validators.Add(result =>
    {
        if (result.GetValue(one) is { Length: > 0 } first && result.GetValue(other) is { Length: > 0 } second && Path.GetFullPath(first) == Path.GetFullPath(second))
        {
            result.AddError($"{other.Name}: '{second}' is the file of {one.Name} too; expected another");
        }
    });
}

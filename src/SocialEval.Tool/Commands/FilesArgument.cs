using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>The files to read: names of files and folders, or <c>-</c>.</summary>
internal sealed class FilesArgument : Argument<string[]>
{
    public FilesArgument(string description)
        : base("FILE")
    {
        Description = description;
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(result =>
        {
            var names = result.Tokens.Select(token => token.Value).ToArray();
            foreach (var name in names)
            {
                if (name.Length == 0)
                {
                    result.AddError("FILE: '' names no file");
                }
                else if (name[0] == '-' && name.Length > 1)
                {
                    result.AddError($"{name}: there is no such option here (a file of that name is './{name}')");
                }
            }

            if (names.Count(name => name == Inputs.InputFile.StandardInput) > 1)
            {
                result.AddError("FILE: '-' is there twice; expected standard input once");
            }
        });
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using SocialEval.Tool.Commands;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool;

/// <summary>The command line from its words to its exit code.</summary>
internal static class CommandLine
{
    // A file whose name begins with @ is a file, not more words of the command line.
    private static readonly ParserConfiguration Words = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> RunAsync(string[] words, Surroundings surroundings, CancellationToken cancellation)
    {
        // Messages are in English and machine text is invariant, whatever the host speaks.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var messages = new Messages(surroundings);
        var line = Root(surroundings, messages).Parse(words, Words);
        if (line.Errors.Count > 0 && line.Action is not { ClearsParseErrors: true })
        {
            return Refuse(line, messages);
        }

        await using var output = new StreamWriter(surroundings.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true };
        try
        {
            return await line.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output },
                cancellation);
        }
        catch (IOException closed) when (OutputException.IsClosedPipe(closed))
        {
            // Whoever reads has read enough, as head does: that is no fault.
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Where it went wrong helps whoever mends it; what it says may quote somebody.
            messages.Say($"stopped by a fault of its own ({fault.GetType().FullName}), which is worth reporting");
            messages.Print(fault.StackTrace ?? string.Empty);
            return ExitCode.Refused;
        }
    }

    private static RootCommand Root(Surroundings surroundings, Messages messages) => new("Evaluates social-work journeys in the words of those who live them.")
    {
        new EvaluateCommand(surroundings, messages),
        new ValidateCommand(surroundings, messages),
        new ImportCommand(surroundings, messages),
        new ExportCommand(surroundings, messages),
        new MethodCommand(surroundings, messages),
        new StudyCommand(surroundings, messages),
        new EvaluatorsCommand(surroundings, messages),
        new SchemaCommand(surroundings, messages),
        new CleanCommand(messages),
    };

    private static int Refuse(ParseResult line, Messages messages)
    {
        foreach (var message in line.Errors.Select(error => error.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal))
        {
            messages.Say(message);
        }

        messages.Say($"'{Path(line.CommandResult)} --help' says what there is");
        return ExitCode.WrongCommandLine;
    }

    // A study is a command within a command.
    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "socialeval";
}

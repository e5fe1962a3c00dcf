using System.CommandLine;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Methods;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>One published method alone, on numbers and words: a file of cases in, the answers out.</summary>
internal sealed class MethodCommand : Command
{
    private readonly Surroundings surroundings;
    private readonly Messages messages;

    private readonly Argument<string> name = new("NAME") { Description = $"The method: {string.Join("; ", MethodCatalogue.All.Select(method => $"{method.Name} ({method.Purpose})"))}" };
    private readonly Argument<string> file = new("FILE") { Description = "One case as JSON, or a list of cases; - for standard input" };
    private readonly WordOption<OutputFormat> format = new("--format", "How the answer is written", [("json", OutputFormat.Json), ("text", OutputFormat.Text)]);
    private readonly OutputOption output = new("--output", "Writes the answer to a file, whole or not at all");

    public MethodCommand(Surroundings surroundings, Messages messages)
        : base("method", "Works out one published method alone, on numbers and words")
    {
        this.surroundings = surroundings;
        this.messages = messages;
        name.AcceptOnly([.. MethodCatalogue.All.Select(method => method.Name)]);
        Add(name);
        Add(file);
        Add(format);
        Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        await using var run = new Run(surroundings, messages) { Output = line.GetValue(output) };
        return await run.DoAsync(Work, cancellation);

        async Task Work()
        {
            var method = Array.Find(MethodCatalogue.All, method => method.Name == line.GetRequiredValue(name))!;
            var input = new InputFile(line.GetRequiredValue(file));
            var (answer, refusals) = await AnswerAsync(method, input, cancellation);
            foreach (var refusal in refusals)
            {
                await run.RefuseAsync(refusal, cancellation);
            }

            if (answer is { } json)
            {
                await run.GiveAsync(format.In(line) == OutputFormat.Text ? PlainAnswer.Of(json) : json, cancellation);
            }
        }
    }

    private async Task<(byte[]? Answer, Refusal[] Refusals)> AnswerAsync(Method method, InputFile input, CancellationToken cancellation)
    {
        try
        {
            await using var stream = input.Open(surroundings);
            using var whole = new MemoryStream();
            await stream.CopyToAsync(whole, cancellation).WaitAsync(cancellation);
            return (MethodFile.Answer(input.Name, whole.GetBuffer().AsMemory(0, (int)whole.Length), method, out var refusals), refusals);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, [Refusal.Unreadable(input.Name, unreadable)]);
        }
    }
}

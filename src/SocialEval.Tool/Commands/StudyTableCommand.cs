using System.Buffers;
using System.CommandLine;
using System.Text;
using SocialEval.Research;
using SocialEval.Research.Tables;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>A study of one table: reads it, refuses what is wrong in it, and writes the answer whole or not at all.</summary>
internal abstract class StudyTableCommand : Command
{
    private readonly Surroundings surroundings;

    private readonly Argument<string> table = new("TABLE") { Description = "A table as CSV, its first column what each row is about; or - for standard input" };
    private readonly WordOption<char?> decimals = new(
        "--decimal-mark", "What stands before decimals in the table, found out where it can be", [("auto", null), ("point", '.'), ("comma", ',')]);

    private readonly OutputOption output = new("--output", "Writes the answer to a file, whole or not at all");
    private readonly OutputOption rejects = Shared.Rejects();

    protected StudyTableCommand(string name, string description, Surroundings surroundings, Messages messages, string? takes = null)
        : base(name, description)
    {
        table.Description = takes ?? table.Description;
        this.surroundings = surroundings;
        Messages = messages;
        Add(table);
        foreach (var option in new Option[] { decimals, output, rejects })
        {
            Add(option);
        }

        OutputOption.RefuseSame(this, output, rejects);
        SetAction(RunAsync);
    }

    protected Messages Messages { get; }

    /// <summary>Writes what the study says of the table.</summary>
    /// <exception cref="InvalidTableException">The table cannot be studied so.</exception>
    protected abstract void Answer(ParseResult line, Table table, IBufferWriter<byte> answer);

    /// <summary>Reads the file and writes what the study says of it.</summary>
    /// <exception cref="InvalidTableException">The table cannot be read, or not be studied so.</exception>
    /// <exception cref="InvalidDocumentException">The document cannot be read, or not be studied so.</exception>
    protected virtual void Answer(ParseResult line, Stream file, IBufferWriter<byte> answer) =>
        Answer(line, Table.Read(file, new() { DecimalMark = decimals.In(line) }), answer);

    /// <summary>Says on standard error what is no problem but should be known.</summary>
    protected void Warn(Sequence<TableProblem> problems)
    {
        foreach (var problem in problems)
        {
            Messages.Say($"note: {problem}");
        }
    }

    /// <summary>Puts a text for people into the answer: nothing in it moves the cursor.</summary>
    protected static void Tell(string text, IBufferWriter<byte> answer)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            Encoding.UTF8.GetBytes(Visible.Text(line), answer);
            answer.Write("\n"u8);
        }
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var name = line.GetRequiredValue(table);
        await using var run = new Run(surroundings, Messages) { Output = line.GetValue(output), Rejects = line.GetValue(rejects) };
        return await run.DoAsync(Work, cancellation);

        async Task Work()
        {
            var answer = new ArrayBufferWriter<byte>(1 << 16);
            foreach (var refusal in Answered(name, line, answer))
            {
                await run.RefuseAsync(refusal, cancellation);
            }

            if (answer.WrittenCount > 0)
            {
                await run.GiveAsync(answer.WrittenMemory, cancellation);
            }
        }
    }

    private List<Refusal> Answered(string name, ParseResult line, ArrayBufferWriter<byte> answer)
    {
        try
        {
            using var stream = new InputFile(name).Open(surroundings);
            Answer(line, stream, answer);
            return [];
        }
        catch (InvalidDocumentException invalid)
        {
            return [.. invalid.Problems.Select(problem => new Refusal(name, null, null, problem.ToString()))];
        }
        catch (InvalidTableException invalid)
        {
            return [.. invalid.Problems.Select(problem => Refused(name, problem))];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [Refusal.Unreadable(name, unreadable)];
        }
    }

    private static Refusal Refused(string name, TableProblem problem)
    {
        var place = (problem with { Line = null }).ToString();
        return problem.Line is { } line ? new(name, line, null, place) : new(name, null, null, place);
    }
}

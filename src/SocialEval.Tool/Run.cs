using System.Buffers;
using SocialEval.Tool.Inputs;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool;

/// <summary>One piece of work from its input to its results: what is refused on the way, how far it has come, how it ends.</summary>
internal sealed class Run(Surroundings surroundings, Messages messages) : IAsyncDisposable
{
    private Destination destination = null!;
    private Results results = null!;
    private Refusals refusals = null!;
    private bool isSeen;
    private long bytes;
    private int told;

    /// <summary>Where results are written; absent: standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Where what is refused is written; absent: standard error.</summary>
    public string? Rejects { get; init; }

    /// <summary>How several results stand together.</summary>
    public Joint Joint { get; init; } = Joint.Lines;

    /// <summary>Whether what is refused is the result that was asked for.</summary>
    public bool RefusalsAreResults { get; init; }

    /// <summary>Whether results come at the end only, so that how far work has come is shown on a terminal too.</summary>
    public bool ResultsComeLast { get; init; }

    public Messages Messages => messages;

    /// <summary>How many documents were read, the refused ones with them.</summary>
    public long Documents => results.Documents;

    /// <summary>How many of them were refused.</summary>
    public long Refused => results.Documents - results.Count;

    /// <summary>Whether results were written, to the last.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Does the work and gives the exit code. Where it does not come to its end, no file is left or changed.</summary>
    public async Task<int> DoAsync(Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            Open();
            await work();
            await results.CompleteAsync(cancellation);
            IsWritten = results.Count > 0;
            await refusals.CompleteAsync(cancellation);
            return Exit();
        }
        catch (OutputException written) when (written.NobodyReads)
        {
            return Exit();
        }
        catch (OutputException unwritten)
        {
            messages.Say(unwritten.Message);
            return ExitCode.Refused;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            messages.Say("stopped before the end");
            return ExitCode.Refused;
        }
    }

    /// <summary>Writes one text that is all there is, and gives the exit code.</summary>
    public Task<int> WriteAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation) => DoAsync(() => GiveAsync(text, cancellation), cancellation);

    /// <summary>Gives one text as a result.</summary>
    public async Task GiveAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        var portion = new Portion();
        portion.Writer.Write(text.Span);
        portion.EndText();
        await TakeAsync(portion, cancellation);
    }

    /// <summary>Reads the documents of files and works on them on all processors.</summary>
    public Task ReadAsync(string what, string[] names, Action<Batch, Portion> work, CancellationToken cancellation) =>
        ReadAsync(what, DocumentReading.ReadAsync(names, surroundings, cancellation), InputFiles.Length(names), work, cancellation);

    /// <summary>Works on items on all processors; results keep the order of the items.</summary>
    public Task ReadAsync<T>(string what, IAsyncEnumerable<T> items, long? total, Action<T, Portion> work, CancellationToken cancellation)
    {
        var reading = InOrder.RunAsync(items, work, portion => TakeAsync(portion, cancellation), surroundings.Processors, cancellation);
        return WatchAsync(what, reading, () => Interlocked.Read(ref bytes), total);
    }

    /// <summary>Shows how far work has come, where results do not show it.</summary>
    public Task WatchAsync(string what, Task work, Func<long> done, long? total) => isSeen ? work : messages.WatchAsync(work, what, done, total);

    /// <summary>Refuses something that is no document: a file that cannot be read, or what was asked of all journeys.</summary>
    public async ValueTask RefuseAsync(Refusal refusal, CancellationToken cancellation) =>
        await refusals.AddAsync(refusal, cancellation);

    /// <summary>Refuses something for several reasons.</summary>
    public async ValueTask RefuseAsync(IEnumerable<Refusal> reasons, CancellationToken cancellation)
    {
        foreach (var reason in reasons)
        {
            await refusals.AddAsync(reason, cancellation);
        }
    }

    /// <summary>Says what of the command line could not be done.</summary>
    public void Refuse(string message)
    {
        told++;
        messages.Say(message);
    }

    public async ValueTask DisposeAsync()
    {
        if (refusals is not null)
        {
            await refusals.DisposeAsync();
        }

        if (destination is not null)
        {
            await destination.DisposeAsync();
        }
    }

    private void Open()
    {
        isSeen = Output is null && surroundings.OutputIsTerminal && !ResultsComeLast;
        destination = Output is null ? Destination.Standard(surroundings.Output) : Destination.File(Output, surroundings);
        results = new Results(destination, Joint);
        refusals = RefusalsAreResults ? Refusals.AsText(destination)
            : Rejects is null ? Refusals.OnStandardError(messages)
            : Refusals.AsJson(Destination.File(Rejects, surroundings));
    }

    private async ValueTask TakeAsync(Portion portion, CancellationToken cancellation)
    {
        await results.AddAsync(portion, cancellation);
        await destination.FlushAsync(cancellation);
        foreach (var refusal in portion.Refusals)
        {
            await refusals.AddAsync(refusal, cancellation);
        }

        Interlocked.Add(ref bytes, portion.Bytes);
    }

    private int Exit() => told > 0 || refusals.Count > 0 ? ExitCode.Refused : ExitCode.Done;
}

using System.Collections.Concurrent;
using System.Threading.Channels;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Works on all processors and delivers in the order of the input, with no more underway than a few for each processor.</summary>
internal static class InOrder
{
    private const int UnderwayForEach = 4;

    public static async Task RunAsync<T>(
        IAsyncEnumerable<T> items, Action<T, Portion> work, Func<Portion, ValueTask> deliver, int processors, CancellationToken cancellation)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var underway = Channel.CreateBounded<Task<Portion>>(new BoundedChannelOptions(processors * UnderwayForEach) { SingleReader = true, SingleWriter = true });
        var spare = new ConcurrentQueue<Portion>();

        // Not waited for: it may be in the middle of reading a terminal when all else stops.
        _ = Task.Run(() => BeginAsync(items, work, underway.Writer, spare, stopping.Token), CancellationToken.None);
        try
        {
            await foreach (var task in underway.Reader.ReadAllAsync(cancellation))
            {
                var portion = await task.WaitAsync(cancellation);
                await deliver(portion);
                portion.Clear();
                spare.Enqueue(portion);
            }
        }
        finally
        {
            await stopping.CancelAsync();
        }
    }

    private static async Task BeginAsync<T>(
        IAsyncEnumerable<T> items, Action<T, Portion> work, ChannelWriter<Task<Portion>> underway, ConcurrentQueue<Portion> spare, CancellationToken stopping)
    {
        try
        {
            await foreach (var item in items.WithCancellation(stopping))
            {
                await underway.WaitToWriteAsync(stopping);
                var portion = spare.TryDequeue(out var used) ? used : new Portion();
                await underway.WriteAsync(Task.Run(() => Do(item, portion, work), stopping), stopping);
            }

            underway.Complete();
        }
        catch (Exception failure)
        {
            underway.Complete(failure);
        }
    }

    private static Portion Do<T>(T item, Portion portion, Action<T, Portion> work)
    {
        work(item, portion);
        return portion;
    }
}

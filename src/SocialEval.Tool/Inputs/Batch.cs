using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>Some documents, and what was refused among them, to be read together on one processor.</summary>
internal sealed class Batch
{
    // Enough for one processor to be busy with, few enough for all of them to have some.
    private const int Enough = 1 << 18;

    private readonly List<Found> all = [];
    private int length;

    public bool IsEmpty => all.Count == 0;

    public bool IsFull => length >= Enough;

    public void Add(Found found)
    {
        if (!found.IsWaiting)
        {
            all.Add(found);
            length += found.Document?.Length ?? 0;
        }
    }

    /// <summary>Reads the documents, once, and hands on each journey with its place; what is no journey is refused.</summary>
    public void Read(Portion portion, Action<Journey, Place, Portion> take)
    {
        portion.Bytes = length;
        foreach (var (document, refusal) in all)
        {
            if (document is null)
            {
                portion.Refuse(refusal!);
                continue;
            }

            using (document)
            {
                if (document.Read(out var refusals) is { } journey)
                {
                    take(journey, document.Place, portion);
                }
                else
                {
                    portion.Refuse(refusals);
                }
            }
        }
    }
}

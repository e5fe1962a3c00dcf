using System.Buffers;

namespace SocialEval.Tool.Outputs;

/// <summary>What came of some documents: texts one after another in one buffer, and what was refused. Used again and again.</summary>
internal sealed class Portion
{
    private readonly ArrayBufferWriter<byte> texts = new(1 << 16);
    private readonly List<int> ends = [];
    private readonly List<Refusal> refusals = [];

    /// <summary>Where the next text is written to.</summary>
    public IBufferWriter<byte> Writer => texts;

    /// <summary>How many documents it is about, the refused ones with them.</summary>
    public int Documents => ends.Count + Refused;

    /// <summary>How many of them were refused, each for one reason or several.</summary>
    public int Refused { get; private set; }

    /// <summary>How much of the input it took.</summary>
    public int Bytes { get; set; }

    public IReadOnlyList<Refusal> Refusals => refusals;

    public int Count => ends.Count;

    public ReadOnlyMemory<byte> this[int index] =>
        texts.WrittenMemory[(index == 0 ? 0 : ends[index - 1])..ends[index]];

    /// <summary>Refuses one document.</summary>
    public void Refuse(params ReadOnlySpan<Refusal> reasons)
    {
        Refused++;
        refusals.AddRange(reasons);
    }

    /// <summary>Ends the text being written.</summary>
    public void EndText() => ends.Add(texts.WrittenCount);

    /// <summary>Takes back what was written of a text that did not come to its end.</summary>
    public void DropText()
    {
        var kept = ends.Count == 0 ? 0 : ends[^1];
        var whole = texts.WrittenSpan[..kept].ToArray();
        texts.ResetWrittenCount();
        texts.Write(whole);
    }

    public void Clear()
    {
        texts.ResetWrittenCount();
        ends.Clear();
        refusals.Clear();
        Refused = 0;
        Bytes = 0;
    }
}

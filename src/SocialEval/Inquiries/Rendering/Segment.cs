using System.Text;
using SocialEval.Inquiries.Rendering.Formats;

namespace SocialEval.Inquiries.Rendering;

/// <summary>A part of a text.</summary>
internal abstract class Segment;

/// <summary>Letters as they are.</summary>
internal sealed class Literal(string letters) : Segment
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(letters);

    public string Letters => letters;

    public ReadOnlySpan<byte> Utf8 => utf8;
}

/// <summary>A part that stands on conditions.</summary>
/// <param name="segments">What is in it.</param>
/// <param name="depends">The bits of the conditions it depends on, among those of its text.</param>
/// <param name="wants">The bits of those that have to hold; the others must not.</param>
internal sealed class Part(Segment[] segments, ulong depends, ulong wants) : Segment
{
    public Segment[] Segments => segments;

    public bool Stands(ulong holding) => (holding & depends) == wants;
}

/// <summary>A part that is told, with what a narrator has at hand.</summary>
internal abstract class Telling : Segment
{
    public abstract void Tell(Narrator narrator, TextBuffer text);

    /// <summary>What is told in its place where some conditions hold.</summary>
    public virtual Telling Where(ulong holding) => this;
}

/// <summary>A hole for an argument.</summary>
/// <param name="name">The argument's name.</param>
/// <param name="format">How it is told.</param>
/// <param name="isCapital">Whether it begins with a capital.</param>
/// <param name="depends">The bit of its being there, among the conditions of its text.</param>
internal sealed class Hole(string name, string? format, bool isCapital, ulong depends) : Telling
{
    private readonly ArgumentName name = new(name);
    private readonly Format telling = Formats.Format.Of(format);

    public string Name => name.Text;

    public string? Format => format;

    public ulong Depends => depends;

    public override Telling Where(ulong holding) => (holding & depends) == 0 ? new EmptyHole(this) : this;

    public override void Tell(Narrator narrator, TextBuffer text)
    {
        var start = text.Length;
        telling.Tell(narrator.Find(name), this, narrator, text);
        if (isCapital)
        {
            text.Capitalise(start);
        }
    }
}

/// <summary>A hole without its argument.</summary>
internal sealed class EmptyHole(Hole hole) : Telling
{
    public override void Tell(Narrator narrator, TextBuffer text) => narrator.Lacks(hole, null);
}

/// <summary>A part that stands once for each of several.</summary>
/// <param name="name">The name of the argument that holds several.</param>
/// <param name="each">What is told of each.</param>
internal sealed class ForEach(string name, Template each) : Telling
{
    private readonly ArgumentName name = new(name);

    public override void Tell(Narrator narrator, TextBuffer text)
    {
        var count = narrator.CountOf(name);
        for (var i = 0; i < count; i++)
        {
            narrator.Place = i;
            each.Tell(narrator, text);
        }

        narrator.Place = null;
    }
}

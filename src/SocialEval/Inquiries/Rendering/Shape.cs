using System.Text;

namespace SocialEval.Inquiries.Rendering;

/// <summary>What stands of a text where some of its conditions hold, and others do not.</summary>
internal sealed class Shape
{
    // All letters that stand, one after another, and between them what is told.
    private readonly byte[] letters;
    private readonly (int Until, Telling? Then)[] steps;

    /// <param name="segments">The whole text.</param>
    /// <param name="holding">The conditions that hold, each a bit.</param>
    public Shape(Segment[] segments, ulong holding)
    {
        Holding = holding;
        var standing = new StringBuilder();
        var ends = new List<(int Until, Telling? Then)>();
        Add(segments, standing, ends);
        letters = Encoding.UTF8.GetBytes(standing.ToString());
        steps = [.. ends, (letters.Length, null)];
    }

    public ulong Holding { get; }

    public void Tell(Narrator narrator, TextBuffer text)
    {
        var from = 0;
        foreach (var (until, then) in steps)
        {
            text.Append(letters.AsSpan(from, until - from));
            then?.Tell(narrator, text);
            from = until;
        }
    }

    private void Add(Segment[] segments, StringBuilder standing, List<(int Until, Telling? Then)> ends)
    {
        foreach (var segment in segments)
        {
            switch (segment)
            {
                case Literal literal:
                    standing.Append(literal.Letters);
                    break;
                case Part part when part.Stands(Holding):
                    Add(part.Segments, standing, ends);
                    break;
                case Telling telling:
                    ends.Add((Encoding.UTF8.GetByteCount(standing.ToString()), telling.Where(Holding)));
                    break;
            }
        }
    }
}

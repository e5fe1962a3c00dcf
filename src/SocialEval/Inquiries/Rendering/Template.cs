namespace SocialEval.Inquiries.Rendering;

/// <summary>A text with holes for arguments, read once from resources.</summary>
/// <remarks>
/// <para><c>{name}</c> and <c>{name:format}</c> are holes. <c>[…]</c> stands only where every argument named in it is there;
/// <c>[?name|…]</c> where one is, <c>[!name|…]</c> where it is not, <c>[name=value|…]</c> where it has that value,
/// <c>[!name=value|…]</c> where it has not.
/// <c>[*name|…]</c> stands once for each of several; every list in it is then the one thing at that place, and an empty one is not there.
/// Every text knows <c>by</c>, <c>person</c>, <c>subject</c>, <c>theme</c>, and <c>you</c>, which is there where whoever speaks or is asked is who reads;
/// <c>[you=name|…]</c> stands where the one whom that argument names is who reads.
/// <c>[[</c> and <c>{{</c> are the letters themselves.</para>
/// <para>Which of its conditions hold gives a text its shape. There are few, and each is worked out once and kept; nobody sees
/// whether it was. Safe to use from several threads.</para>
/// </remarks>
internal sealed class Template(Segment[] segments, Condition[] conditions)
{
    /// <summary>How many conditions a text may have; each of several that are told one after the other meets its own.</summary>
    public const int MostConditions = 64;

    // Whoever writes journeys could have a text told in any number of shapes.
    private const int MostShapesKept = 64;

    private volatile Shape[] shapes = [];

    /// <summary>The parts of the text, in order.</summary>
    public Segment[] Segments => segments;

    /// <summary>The letters of a text that has no hole and no part; nothing of any other.</summary>
    public string? Letters => segments is [Literal only] ? only.Letters : null;

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A hole or a part is left open, a hole does not count in two forms, or there are too many conditions.</exception>
    public static Template Parse(string text) => new TemplateReader(text).Read();

    public void Tell(Narrator narrator, TextBuffer text)
    {
        var holding = 0ul;
        for (var i = 0; i < conditions.Length; i++)
        {
            holding |= conditions[i].Holds(narrator) ? 1ul << i : 0;
        }

        In(holding).Tell(narrator, text);
    }

    private Shape In(ulong holding)
    {
        foreach (var shape in shapes)
        {
            if (shape.Holding == holding)
            {
                return shape;
            }
        }

        var added = new Shape(segments, holding);
        if (shapes.Length < MostShapesKept)
        {
            shapes = [.. shapes, added];
        }

        return added;
    }
}

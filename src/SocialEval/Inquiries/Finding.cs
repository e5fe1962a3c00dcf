using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>One thing an evaluator found: what it is about, whose voice it is, and what it rests on.</summary>
/// <remarks>Immutable. It holds a code and arguments, never a text: the text is made in a language when it is asked for.
/// No finding carries a grade.</remarks>
public sealed partial class Finding
{
    private readonly Wording wording;
    private readonly object? basis;

    // What it is about and rests on is kept as the items of its view, and named only when it is asked for: there are many
    // findings, and few are read. One of a report that was read back has its names already.
    private readonly object about;
    private readonly Item? first;
    private readonly object? rest;

    internal Finding(Wording wording, object? basis, object about, ReadOnlySpan<Item> citing, Sequence<Figure> figures)
    {
        this.wording = wording;
        this.basis = basis;
        this.about = about;
        first = citing.IsEmpty ? null : citing[0];
        rest = citing.Length switch { <= 1 => null, 2 => citing[1], _ => citing[1..].ToArray() };
        Figures = figures;
    }

    internal Finding(Wording wording, object? basis, WrittenFinding written, Sequence<Figure> figures)
    {
        this.wording = wording;
        this.basis = basis;
        about = written;
        Figures = figures;
    }

    /// <summary>The stable code of what it says, for example <c>voices.differ</c>.</summary>
    public string Code => wording.Code;

    /// <summary>What sort of finding it is.</summary>
    public FindingKind Kind => wording.Kind;

    /// <summary>What it is about.</summary>
    public Citation About => about switch
    {
        Item item => item.ToCitation(),
        JourneyView view => view.ToCitation(),
        _ => ((WrittenFinding)about).About,
    };

    /// <summary>The id of the party whose voice it is, where it is one's.</summary>
    public string? By =>
        about is WrittenFinding written ? written.By
        : first is not null && Kind is FindingKind.Said or FindingKind.Recorded ? Voice.Of(first)
        : null;

    /// <summary>What it rests on; for something said, first what was said. A gap may cite nothing. Put together at each call.</summary>
    public Sequence<Citation> Citing => (about, first, rest) switch
    {
        (WrittenFinding written, _, _) => written.Citing,
        (_, null, _) => default,
        (_, _, null) => [first.ToCitation()],
        (_, _, Item second) => [first.ToCitation(), second.ToCitation()],
        _ => [first.ToCitation(), .. Array.ConvertAll((Item[])rest, static item => item.ToCitation())],
    };

    /// <summary>One of those it rests on, from the first on; nothing after the last.</summary>
    internal Citation? Cited(int place) => (about, place, rest) switch
    {
        (WrittenFinding written, _, _) => place < written.Citing.Count ? written.Citing[place] : null,
        (_, 0, _) => first?.ToCitation(),
        (_, 1, Item second) => second.ToCitation(),
        (_, _, Item[] more) when place <= more.Length => more[place - 1].ToCitation(),
        _ => null,
    };

    /// <summary>The figures beside it, each with its owner and its method.</summary>
    public Sequence<Figure> Figures { get; }

    /// <summary>What its text needs. Put together at each call.</summary>
    public Sequence<Argument> Arguments
    {
        get
        {
            var writer = new ArgumentWriter();
            LayArguments(writer);
            return Sequence.Of(writer.Written);
        }
    }

    /// <summary>The text it was read with, where it comes from a report that was written.</summary>
    internal StoredText? Told => (about as WrittenFinding)?.Told;

    /// <summary>Whether it is about a subject: an item of its view, or the view for the journey.</summary>
    internal bool IsAbout(object subject) => ReferenceEquals(about, subject);

    /// <summary>Whether it rests on an item of its view.</summary>
    internal bool Cites(Item item)
    {
        if (ReferenceEquals(first, item) || ReferenceEquals(rest, item))
        {
            return true;
        }

        foreach (var other in (rest as Item[]).AsSpan())
        {
            if (ReferenceEquals(other, item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of which version of its goal what it rests on was said, where its heading has the words of another.</summary>
    internal SaidOf? SaidOf { get; init; }

    internal void LayArguments(ArgumentWriter arguments)
    {
        wording.LayArguments(basis, arguments);
        SaidOf?.Lay(arguments);
    }

    /// <summary>The finding's code; never what it says.</summary>
    public override string ToString() => Code;
}

using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>One thing an evaluator found: what it is about, whose voice it is, and what it rests on.</summary>
/// <remarks>Immutable. It holds a code and arguments, never a text: the text is made in a language when it is asked for.
/// No finding carries a grade.</remarks>
public sealed class Finding
{
    private readonly Wording wording;
    private readonly object? basis;

    internal Finding(Wording wording, object? basis, Citation about, string? by, Sequence<Citation> citing, Sequence<Figure> figures)
    {
        this.wording = wording;
        this.basis = basis;
        About = about;
        By = by;
        Citing = citing;
        Figures = figures;
    }

    /// <summary>The stable code of what it says, for example <c>voices.differ</c>.</summary>
    public string Code => wording.Code;

    /// <summary>What sort of finding it is.</summary>
    public FindingKind Kind => wording.Kind;

    /// <summary>What it is about.</summary>
    public Citation About { get; }

    /// <summary>The id of the party whose voice it is, where it is one's.</summary>
    public string? By { get; }

    /// <summary>What it rests on; for something said, first what was said. A gap may cite nothing.</summary>
    public Sequence<Citation> Citing { get; }

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
    internal StoredText? Told { get; init; }

    internal void LayArguments(ArgumentWriter arguments) => wording.LayArguments(basis, arguments);

    /// <summary>The finding's code; never what it says.</summary>
    public override string ToString() => Code;
}

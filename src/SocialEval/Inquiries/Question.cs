using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What to take back, and to whom. Nobody has to answer it.</summary>
public sealed class Question
{
    private readonly Asking asking;
    private readonly object to;
    private readonly object about;

    /// <param name="asking">What it asks.</param>
    /// <param name="about">What it is about: an item of its view, or the view for the journey.</param>
    /// <param name="to">The id of the party it is put to.</param>
    internal Question(Asking asking, object about, string to)
    {
        this.asking = asking;
        this.about = about;
        this.to = to;
    }

    internal Question(Asking asking, WrittenQuestion written)
    {
        this.asking = asking;
        about = written;
        to = written;
    }

    /// <summary>The stable code of what it asks.</summary>
    public string Code => asking.Code;

    /// <summary>The ids of the parties it is put to. One about a divergence goes to a beneficiary alone. Put together at each call.</summary>
    public Sequence<string> To => to is string one ? [one] : ((WrittenQuestion)to).To;

    /// <summary>What it is about.</summary>
    public Citation About => about switch
    {
        Item item => item.ToCitation(),
        JourneyView view => view.ToCitation(),
        _ => ((WrittenQuestion)about).About,
    };

    /// <summary>Whether its appraisal holds a divergence on the same subject. Such a question is for the one it is put to alone: no page
    /// that several people read shows it, nor the divergence.</summary>
    public bool IsAboutDivergence { get; internal set; }

    /// <summary>The text it was read with, where it comes from a report that was written.</summary>
    internal StoredText? Told => (about as WrittenQuestion)?.Told;

    /// <summary>Whether it is about one of some subjects: items of its view, or the view for the journey.</summary>
    internal bool IsAboutOneOf(HashSet<object> subjects) => subjects.Contains(about);

    /// <summary>The question's code.</summary>
    public override string ToString() => Code;
}

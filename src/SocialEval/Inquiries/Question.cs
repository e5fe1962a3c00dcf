using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>What to take back, and to whom. Nobody has to answer it.</summary>
public sealed class Question
{
    internal Question(Asking asking, Sequence<string> to, Citation about)
    {
        Code = asking.Code;
        To = to;
        About = about;
    }

    /// <summary>The stable code of what it asks.</summary>
    public string Code { get; }

    /// <summary>The ids of the parties it is put to. One about a divergence goes to a beneficiary alone.</summary>
    public Sequence<string> To { get; }

    /// <summary>What it is about.</summary>
    public Citation About { get; }

    /// <summary>The text it was read with, where it comes from a report that was written.</summary>
    internal StoredText? Told { get; init; }

    /// <summary>The question's code.</summary>
    public override string ToString() => Code;
}

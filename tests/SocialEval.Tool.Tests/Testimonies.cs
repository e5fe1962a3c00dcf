using SocialEval.Inquiries;

namespace SocialEval.Tool.Tests;

/// <summary>Says every testimony, and asks who told it whether they want to come back to it.</summary>
internal sealed class Testimonies() : Evaluator("testimonies/1", new Texts("SocialEval.Tool.Tests.Testimonies", typeof(Testimonies).Assembly, "fr"))
{
    private static readonly Asking Ask = new("testimonies.ask");
    private static readonly Wording Told = new("testimonies.told", FindingKind.Said);

    protected override Appraisal Inquire(Inquiry inquiry)
    {
        foreach (var testimony in inquiry.View.Testimonies)
        {
            inquiry.Found(Told, about: null, testimony);
            inquiry.Ask(Ask, about: null, testimony.Words.By!);
        }

        return inquiry.Conclude();
    }
}

/// <summary>Fails on every journey called <c>breaks</c>, and where one is called <c>untellable</c>, in telling it.</summary>
internal sealed class Broken() : Evaluator("broken/1")
{
    private static readonly Wording<string> Untellable = new("broken.untellable", FindingKind.Gap, static (_, _) => throw new InvalidOperationException("somebody's words"));

    protected override Appraisal Inquire(Inquiry inquiry)
    {
        if (inquiry.View.Id == "breaks")
        {
            throw new InvalidOperationException("somebody's words");
        }

        if (inquiry.View.Id == "untellable")
        {
            inquiry.Found(Untellable, string.Empty, about: null);
        }

        return inquiry.Conclude();
    }
}

using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Practice"/> says, and what each text needs.</summary>
internal static class PracticeWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Practice", typeof(PracticeWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording Says = new("practice.says", FindingKind.Said);
    public static readonly Wording Recorded = new("practice.recorded", FindingKind.Recorded);
    public static readonly Wording<ToldTrial> Tried = new("practice.tried", FindingKind.Recorded, static (told, arguments) =>
    {
        arguments.Date("on", told.Trial.On);
        arguments.Statement("words", told.Trial.What);
        arguments.Text("learnt", told.Trial.Learnt?.Text);
    });

    public static readonly Wording<string[]> Unspoken = new("practice.unspoken", FindingKind.Gap, static (subject, arguments) => arguments.Text("about", subject[0]));
}

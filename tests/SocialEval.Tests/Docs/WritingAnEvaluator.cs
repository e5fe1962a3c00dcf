#region last-word
using SocialEval;
using SocialEval.Inquiries;
#endregion
using NodaTime;

namespace SocialEval.Tests.Docs;

#region last-word

public sealed class LastWord() : Evaluator("last-word/1", Words)
{
    private static readonly Texts Words = new("SocialEval.Tests.Docs.LastWord", typeof(LastWord).Assembly, "fr", "en");
    private static readonly Wording PersonSays = new("last-word.says", FindingKind.Said);
    private static readonly Wording NoTrace = new("last-word.no-trace", FindingKind.Gap);

    protected override Appraisal Inquire(Inquiry inquiry)
    {
        foreach (var goal in inquiry.View.Goals)
        {
            if (inquiry.View.AssessmentsBy(PartyRole.Beneficiary, about: goal).LastOrDefault() is { IsOwn: true } last)
            {
                inquiry.Found(PersonSays, about: goal, citing: last);
            }
            else
            {
                inquiry.Found(NoTrace, about: goal);
            }
        }

        return inquiry.Conclude();
    }
}
#endregion

public sealed class WritingAnEvaluator
{
    internal static void Run(TextWriter Console)
    {
        var journey = Describing.Samira();
        #region last-word-run
        var view = journey.View(new Reading(new LocalDate(2026, 1, 15), Purpose.Support, Reader.Person));
        Console.WriteLine(new Evaluation(new LastWord()).Run(view).ToText("fr"));
        #endregion
    }
}

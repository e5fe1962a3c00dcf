using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Rhythm"/> says, and what each text needs.</summary>
internal static class RhythmWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Rhythm", typeof(RhythmWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Reflection> Met = new("rhythm.met", FindingKind.Recorded, static (reflection, arguments) =>
    {
        arguments.Date("on", reflection.On);
        arguments.Text("askedBy", reflection.AskedBy);
        arguments.Several("participants", reflection.Participants);
    });

    public static readonly Wording<SaidAfter> SaysAfter = new("rhythm.says-after", FindingKind.Said, Lay);
    public static readonly Wording<SaidAfter> NoTraceAfter = new("rhythm.no-trace-after", FindingKind.Gap, Lay);

    private static void Lay(SaidAfter said, ArgumentWriter arguments)
    {
        if (said.Assessment is { } assessment)
        {
            arguments.Item(assessment);
        }

        arguments.Number("months", said.Months);
    }
}

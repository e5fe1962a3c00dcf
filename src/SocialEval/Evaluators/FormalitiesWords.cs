using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="Formalities"/> says and asks, and what each text needs.</summary>
internal static class FormalitiesWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.Formalities", typeof(FormalitiesWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Burden> Asked = new("formalities.asked", FindingKind.Recorded, Lay);
    public static readonly Wording<Burden> AskedAgain = new("formalities.asked-again", FindingKind.Recorded, Lay);
    public static readonly Wording<Burden> Repeated = new("formalities.repeated", FindingKind.Recorded, Lay);
    public static readonly Wording<Burden> Unused = new("formalities.unused", FindingKind.Recorded, Lay);
    public static readonly Wording<Writing> WrittenByOthers = new("formalities.written-by-others", FindingKind.Recorded, static (writing, arguments) =>
    {
        arguments.Number("others", writing.Others);
        arguments.Number("theirs", writing.Theirs);
    });

    public static readonly Wording<Burden> NotReadBack = new("formalities.not-read-back", FindingKind.Gap, Lay);
    public static readonly Asking AskWhatFor = new("formalities.ask-what-for");

    private static void Lay(Burden burden, ArgumentWriter arguments)
    {
        arguments.Text("who", burden.Of);
        arguments.Number("times", burden.Times);
        arguments.Text("instrument", burden.Instrument);
    }
}

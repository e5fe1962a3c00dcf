using SocialEval.Goals;
using SocialEval.Inquiries;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="ProgressMarkers"/> says, and what each text needs.</summary>
internal static class ProgressMarkersWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.ProgressMarkers", typeof(ProgressMarkersWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<ProgressMarker> Hoped = new("progress-markers.hoped", FindingKind.Said, Lay);
    public static readonly Wording<ProgressMarker> HopedRecorded = new("progress-markers.hoped-recorded", FindingKind.Recorded, Lay);

    public static readonly Wording<ProgressMarker> Course = new("progress-markers.course", FindingKind.Recorded, static (marker, arguments) => arguments.Each(marker.Journal, static (entry, one) =>
    {
        one.Text("entry", "entry");
        one.Date("on", entry.On);
        one.Text("who", entry.By ?? entry.Words?.By);
        one.Word("seen", entry.Seen);
        one.Statement("words", entry.Words);
    }));

    public static readonly Wording<ProgressMarker> NothingNoted = new("progress-markers.nothing-noted", FindingKind.Gap, static (_, _) => { });

    private static void Lay(ProgressMarker marker, ArgumentWriter arguments)
    {
        arguments.Text("partner", marker.Partner);
        arguments.Word<MarkerDepth>("depth", marker.Depth);
        arguments.Date("on", marker.On);
        arguments.Statement("words", marker.What);
    }
}

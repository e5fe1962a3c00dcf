using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>What people expect, would like and would love to see partners do, and what was seen of it: a course, and no total.</summary>
/// <remarks>Source: Earl, Carden and Smutylo 2001. The three are depth, not time: none is due, and none is late.</remarks>
public sealed class ProgressMarkers() : Evaluator("progress-markers/1", ProgressMarkersWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        foreach (var marker in inquiry.View.Standing(inquiry.View.Markers))
        {
            inquiry.Found(Voice.IsOwn(marker) ? ProgressMarkersWords.Hoped : ProgressMarkersWords.HopedRecorded, marker, marker, marker);
            if (marker.Journal.IsEmpty)
            {
                inquiry.Found(ProgressMarkersWords.NothingNoted, marker, marker);
            }
            else
            {
                inquiry.Found(ProgressMarkersWords.Course, marker, marker, marker);
            }
        }

        return inquiry.Conclude();
    }
}

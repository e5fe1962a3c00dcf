using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting.Pictures;

/// <summary>What each says of one subject, side by side and of one size.</summary>
internal static class VoicesPicture
{
    private const double Width = 900;

    /// <summary>The picture; nothing where fewer than two voices spoke.</summary>
    public static Picture? Of(JourneyView view, Citation subject, Speech speech)
    {
        var latest = view.Assessments.Where(assessment => assessment.About == subject && view.IsLatest(assessment)).Take(4).ToList();
        if (latest.Select(static assessment => assessment.By).Distinct().Count() < 2)
        {
            return null;
        }

        var room = (Width - 8) / latest.Count;
        var canvas = new Canvas(Width, 190);
        var text = new List<string>();
        for (var i = 0; i < latest.Count; i++)
        {
            var assessment = latest[i];
            var x = 4 + (i * room);
            canvas.Box(x + 4, 4, room - 8, 180, 0.06, isOutlined: true);
            canvas.Mark(x + 22, 26, i, 6);
            canvas.Paragraph(x + 38, 31, room - 50, speech.Say("name", arguments => arguments.Text("who", assessment.By)), most: 1);
            var words = speech.Say("picture.voices.words", arguments => arguments.Item(assessment));
            canvas.Paragraph(x + 16, 58, room - 32, words);
            text.Add(speech.Say("picture.voices.voice", arguments =>
            {
                arguments.Item(assessment);
                arguments.Text("who", assessment.By);
            }));
        }

        return canvas.Finish(speech.Say("picture.voices"), text);
    }
}

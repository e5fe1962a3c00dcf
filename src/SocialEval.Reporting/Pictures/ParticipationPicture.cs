using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Reporting.Pictures;

/// <summary>The ladder of participation, for one decision: where each put it, as practised and as declared. The gap is what is to be
/// talked about.</summary>
/// <remarks>Source: S. Arnstein, A Ladder of Citizen Participation, JAIP 35(4), 1969.</remarks>
internal static class ParticipationPicture
{
    private const double Width = 900;
    private const double Edge = 300;
    private const double RowHeight = 34;

    /// <summary>One picture for each decision that somebody placed.</summary>
    public static IEnumerable<Picture> Of(JourneyView view, Speech speech) => view.Standing(view.Placements)
        .Where(static placement => placement.Rung is not null)
        .GroupBy(static placement => placement.About)
        .Select(decision => Of(view, decision.Key, [.. decision], speech));

    private static Picture Of(JourneyView view, Citation about, Placement[] placements, Speech speech)
    {
        var rungs = Enum.GetValues<Rung>();
        var canvas = new Canvas(Width, (rungs.Length * RowHeight) + 16);
        foreach (var rung in rungs)
        {
            canvas.Text(4, YOf(rung, rungs.Length) + 5, speech.Say("picture.rung", arguments => arguments.Word<Rung>("rung", rung)));
            canvas.Line(Edge, YOf(rung, rungs.Length), Width - 8, YOf(rung, rungs.Length), opacity: 0.3);
        }

        var text = new List<string>();
        for (var i = 0; i < placements.Length; i++)
        {
            var placement = placements[i];
            var x = Edge + 40 + (i * (Width - Edge - 80) / Math.Max(placements.Length - 1, 1));
            var y = YOf(placement.Rung!.Value, rungs.Length);
            canvas.Mark(x, y, (view.IsBeneficiary(placement.By) ? 0 : 1) + (placement.As == PlacedAs.Declared ? 4 : 0));
            text.Add(speech.Say("picture.participation.mark", arguments =>
            {
                arguments.Text("who", placement.By);
                arguments.Date("on", placement.On);
                arguments.Word<Rung>("rung", placement.Rung);
                arguments.Text("declared", placement.As == PlacedAs.Declared ? "yes" : null);
            }));
        }

        text.Add(speech.Say("picture.participation.legend"));
        return canvas.Finish(speech.Say("picture.participation", arguments => arguments.Text("words", Named(view, about))), text);
    }

    private static string? Named(JourneyView view, Citation about) => view.Find(about) switch
    {
        Intervention intervention => intervention.What.Text,
        Goals.Goal goal => (view.InForce(goal) ?? goal.Versions[^1]).Wording.Text,
        _ => null,
    };

    private static double YOf(Rung rung, int count) => 20 + ((count - 1 - (int)rung) * RowHeight);
}

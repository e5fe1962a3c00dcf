using SocialEval.Inquiries;
using SocialEval.Methods.SelfSignification;
using Signification = SocialEval.Outcomes.Signification;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="SelfSignification"/> says, and what each text needs.</summary>
internal static class SelfSignificationWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.SelfSignification", typeof(SelfSignificationWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Signification> Marks = new("self-signification.marks", FindingKind.Said, Lay);
    public static readonly Wording<Signification> DoesNotApply = new("self-signification.does-not-apply", FindingKind.Said, Lay);
    public static readonly Wording<Signification> Says = new("self-signification.says", FindingKind.Said, Lay);
    public static readonly Wording<ToldMark> Recorded = new("self-signification.recorded", FindingKind.Recorded, static (told, arguments) =>
    {
        Lay(told.Mark, arguments);
        arguments.Text("teller", told.Teller);
    });

    public static readonly Wording<Signification> Stones = new("self-signification.stones", FindingKind.Said, static (mark, arguments) =>
    {
        Lay(mark, arguments);
        arguments.Each(mark.Stones, static (stone, one) =>
        {
            one.Text("stone", stone.Of);
            one.Text("x", Third(stone.X));
            one.Text("y", Third(stone.Y));
        });
        arguments.Text("xAxis", mark.Poles.Count > 0 ? mark.Poles[0] : null);
        arguments.Text("yAxis", mark.Poles.Count > 1 ? mark.Poles[1] : null);
    });

    private static void Lay(Signification mark, ArgumentWriter arguments)
    {
        arguments.Item(mark);
        arguments.Text("frame", mark.Frame);
        if (mark.Poles.Count == mark.Place.Count && mark.Place.Count is 2 or 3)
        {
            LayPlace(mark, arguments);
        }
    }

    private static void LayPlace(Signification mark, ArgumentWriter arguments)
    {
        var place = Composition.Of([.. mark.Place.Select(part => (double)part)]);
        var zone = mark.Place.Count == 3 ? Triangle.Zone(place) : Dyad(place.Parts[0]);
        switch (zone)
        {
            case TriadZone.A or TriadZone.B or TriadZone.C:
                arguments.Text("near", mark.Poles[zone - TriadZone.A]);
                break;
            case TriadZone.Centre:
                arguments.Text("first", mark.Poles[0]);
                arguments.Text("second", mark.Poles[1]);
                arguments.Text("third", mark.Poles[2]);
                break;
            default:
                arguments.Text("one", mark.Poles[zone is TriadZone.BC ? 1 : 0]);
                arguments.Text("other", mark.Poles[zone is TriadZone.AB ? 1 : 2]);
                break;
        }
    }

    // Between two poles the same share says that a mark is near one of them.
    private static TriadZone Dyad(double first) => first >= 0.6 ? TriadZone.A : first <= 0.4 ? TriadZone.B : TriadZone.AB;

    private static string Third(decimal place) => place < 1m / 3 ? "low" : place > 2m / 3 ? "high" : "middle";
}

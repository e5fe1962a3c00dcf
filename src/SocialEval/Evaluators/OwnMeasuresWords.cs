using SocialEval.Inquiries;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>What <see cref="OwnMeasures"/> says and asks, and what each text needs.</summary>
internal static class OwnMeasuresWords
{
    public static readonly Texts Texts = new("SocialEval.Evaluators.OwnMeasures", typeof(OwnMeasuresWords).Assembly, "fr", "en", "fr-simple");

    public static readonly Wording<Measure> Taking = new("own-measures.taking", FindingKind.Said, Lay);
    public static readonly Wording<Measure> Recorded = new("own-measures.recorded", FindingKind.Recorded, Lay);

    public static readonly Wording<AreaChanges> Between = new("own-measures.between", FindingKind.Recorded, static (changes, arguments) =>
    {
        arguments.Each(changes.Better, static (area, one) => Lay("better", area, one));
        arguments.Each(changes.Worse, static (area, one) => Lay("worse", area, one));
        arguments.Each(changes.Replaced, static (area, one) =>
        {
            one.Text("new", area.Name);
            one.Text("old", area.InPlaceOf);
        });
        arguments.Several("same", changes.Same);
        arguments.Several("added", changes.Added);
        arguments.Several("dropped", changes.Dropped);
    });

    public static readonly Wording<SaidApart> TwoVoices = new("own-measures.two-voices", FindingKind.Divergence, static (apart, arguments) =>
    {
        arguments.Text("who", apart.Theirs.By);
        arguments.Text("with", apart.Other.By);
        arguments.Text("instrument", apart.Theirs.Instrument);
        arguments.Text("aspect", apart.Theirs.Aspect);
        arguments.Each(apart.Areas, static (area, one) =>
        {
            one.Text("area", area.Name);
            one.Number("theirs", area.Before);
            one.Number("others", area.After);
        });
    });

    public static readonly Asking Ask = new("own-measures.ask");

    private static void Lay(Measure measure, ArgumentWriter arguments)
    {
        arguments.Item(measure);
        arguments.Text("onBehalfOf", measure.OnBehalfOf == measure.By ? null : measure.OnBehalfOf);
        arguments.Number("min", measure.Min);
        arguments.Number("max", measure.Max);
        arguments.Each(measure.Areas, static (area, one) =>
        {
            one.Text("area", AreaChanges.Name(area));
            one.Number("value", area.Value);
            one.Word("could", area.Could);
            one.Word("does", area.Does);
            one.Text("unanswered", area is { Value: null, Could: null, Does: null } ? "unanswered" : null);
        });
    }

    private static void Lay(string name, AreaChange area, ArgumentWriter one)
    {
        one.Text(name, area.Name);
        one.Number($"{name}Before", area.Before);
        one.Number($"{name}After", area.After);
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>The person's own measures alone, in the forms their numbers come in.</summary>
internal static class OwnMeasuresMethod
{
    private const string Purpose = "what a person names and rates themselves: changes, profiles, weights";

    public static Method Instance { get; } = new MethodOfForms(
        OwnMeasures.Name,
        Purpose,
        ("areas", Form(OwnMeasuresContext.Default.AreasInput, OwnMeasuresContext.Default.AreasOutput, AreasForm.Work)),
        ("first", Form(OwnMeasuresContext.Default.DimensionsInput, OwnMeasuresContext.Default.DimensionsOutput, DimensionsForm.Work)),
        ("performance1", Form(OwnMeasuresContext.Default.TwoScalesInput, OwnMeasuresContext.Default.TwoScalesOutput, TwoScalesForm.Work, TwoScalesForm.Places)),
        ("start", Form(OwnMeasuresContext.Default.GoalsInput, OwnMeasuresContext.Default.GoalsOutput, GoalsForm.Work, GoalsForm.Places)),
        ("points", Form(OwnMeasuresContext.Default.PointsInput, OwnMeasuresContext.Default.PointsOutput, PointsForm.Work, PointsForm.Places)),
        ("levels", Form(OwnMeasuresContext.Default.WeightsInput, OwnMeasuresContext.Default.WeightsOutput, WeightsForm.Work, WeightsForm.Places)),
        ("items", Form(OwnMeasuresContext.Default.ItemsInput, OwnMeasuresContext.Default.ItemsOutput, ItemsForm.Work)),
        ("symptom1", Form(OwnMeasuresContext.Default.FourItemsInput, OwnMeasuresContext.Default.FourItemsOutput, FourItemsForm.Work, FourItemsForm.Places)),
        ("p1", Form(OwnMeasuresContext.Default.FourQuestionsInput, OwnMeasuresContext.Default.FourQuestionsOutput, FourQuestionsForm.Work, FourQuestionsForm.Places)));

    private static Method<TInput, TOutput> Form<TInput, TOutput>(
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<TInput> reads,
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<TOutput> writes,
        Func<TInput, TOutput> work,
        Places? places = null) => new(OwnMeasures.Name, Purpose, reads, writes, work, places);
}

/// <summary>How the forms are read and written, worked out when the tool is compiled.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WordConverter<RatingDirection>), typeof(WordConverter<AreaPresence>), typeof(WordConverter<MissingRule>)])]
[JsonSerializable(typeof(AreasInput))]
[JsonSerializable(typeof(AreasOutput))]
[JsonSerializable(typeof(DimensionsInput))]
[JsonSerializable(typeof(DimensionsOutput))]
[JsonSerializable(typeof(TwoScalesInput))]
[JsonSerializable(typeof(TwoScalesOutput))]
[JsonSerializable(typeof(GoalsInput))]
[JsonSerializable(typeof(GoalsOutput))]
[JsonSerializable(typeof(PointsInput))]
[JsonSerializable(typeof(PointsOutput))]
[JsonSerializable(typeof(WeightsInput))]
[JsonSerializable(typeof(WeightsOutput))]
[JsonSerializable(typeof(ItemsInput))]
[JsonSerializable(typeof(ItemsOutput))]
[JsonSerializable(typeof(FourItemsInput))]
[JsonSerializable(typeof(FourItemsOutput))]
[JsonSerializable(typeof(FourQuestionsInput))]
[JsonSerializable(typeof(FourQuestionsOutput))]
internal sealed partial class OwnMeasuresContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SocialEval.Methods;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tool.Methods;

/// <summary>Self-signification alone: marks in; where they lie, their centre and how they vary, out.</summary>
internal static partial class SelfSignificationMethod
{
    private const string NotApplying = "does-not-apply";

    public static Method Instance { get; } = new Method<Input, Output>(
        Signification.Name, "where tellers put their marks, and the centre of them", SignificationContext.Default.Input, SignificationContext.Default.Output, Work, new Places(("(marks|parts)", "responses"), ("stone$", "stones")));

    private static Output Work(Input input)
    {
        if (input.Responses is null == input.Stones is null)
        {
            throw Refused(input.Responses is null ? "responses" : "stones", input.Responses is null ? "nothing" : "stones beside responses", "the marks of one dyad or triad, or those of one stone");
        }

        var delta = input.ZeroReplacementDelta ?? MarkSet.UsualDelta;
        if (input.Stones is { } stones)
        {
            var places = Answers(stones, "stones", Stone.DoesNotApply, numbers => numbers.Length == 2 ? Stone.At(numbers[0], numbers[1]) : throw Refused(string.Empty, $"{numbers.Length} numbers", "two: across and up"));
            var set = StoneSet.Of(places, delta);
            return StoneOutput(set, places, Region(input, set.Region));
        }

        var marks = Answers(input.Responses!, "responses", Mark.DoesNotApply, numbers => Mark.At(numbers));
        var together = MarkSet.Of(marks, delta);
        return MarkOutput(together, marks, Region(input, together.Region));
    }

    private static RegionOutput? Region(Input input, Func<double, int, CentreRegion> of) =>
        input.Confidence is null && input.Fewest is null ? null : new(of(input.Confidence ?? CentreRegion.UsualConfidence, input.Fewest ?? CentreRegion.UsualFewest));

    private static Output MarkOutput(MarkSet set, Mark[] marks, RegionOutput? region)
    {
        var isTriad = !set.Placed.IsEmpty && set.Placed[0].Parts.Count == 3;
        var replaced = new Queue<Composition>(set.Replaced);
        Composition?[] ready = Array.ConvertAll(marks, mark => mark.Placed is null ? null : replaced.Dequeue());
        return new(set, set.Answered, set.DoesNotApply, set.WithZeros)
        {
            Closed = Each(marks, mark => mark.Placed is { } placed ? List(placed.Parts) : null),
            Cartesian = isTriad ? Each(marks, mark => mark.Placed is { } placed ? List(Triangle.Place(placed)) : null) : null,
            Clr = Each(ready, mark => mark is null ? null : List(mark.CentredLogRatios())),
            Ilr = Each(ready, mark => mark is null ? null : List(mark.IsometricLogRatios())),
            GeometricCentre = set.GeometricCentre?.Parts.ToArray(),
            ArithmeticCentre = set.ArithmeticCentre?.Parts.ToArray(),
            MetricVariance = set.MetricVariance,
            DistanceOfFirstTwo = set.Replaced.Count > 1 ? set.Replaced[0].DistanceTo(set.Replaced[1]) : null,
            Zone = isTriad ? Each(marks, mark => mark.Placed is { } placed ? JsonValue.Create(Word(Triangle.Zone(placed))) : null) : null,
            Zones = isTriad ? set.Zones().ToDictionary(zone => Word(zone.Zone), zone => zone.Marks) : null,
            Region = region,
        };
    }

    private static Output StoneOutput(StoneSet set, Stone[] stones, RegionOutput? region) => new(set, set.Answered, set.DoesNotApply, set.WithZeros)
    {
        Cartesian = Each(stones, stone => stone.Placed is { } placed ? List(placed) : null),
        GeometricCentre = set.GeometricCentre is { } centre ? [centre.X, centre.Y] : null,
        ArithmeticCentre = set.ArithmeticCentre is { } mean ? [mean.X, mean.Y] : null,
        MetricVariance = set.MetricVariance,
        Region = region,
    };

    // An answer is a list of numbers, or the word that says that the question does not apply.
    private static T[] Answers<T>(JsonElement[] given, string list, T doesNotApply, Func<double[], T> place)
    {
        var refusals = new List<MethodRefusal>();
        var answers = new List<T>(given.Length);
        for (var i = 0; i < given.Length; i++)
        {
            var path = FormattableString.Invariant($"{list}[{i}]");
            try
            {
                answers.Add(given[i].ValueKind == JsonValueKind.String && given[i].ValueEquals(NotApplying) ? doesNotApply : place(Numbers(given[i])));
            }
            catch (MethodException refused)
            {
                refusals.AddRange(refused.Refusals.Select(refusal => refusal with
                {
                    What = refusal.What.StartsWith("parts[", StringComparison.Ordinal) ? path + refusal.What["parts".Length..] : path,
                }));
            }
        }

        return refusals.Count == 0 ? [.. answers] : throw new MethodException(Signification.Name, [.. refusals]);
    }

    private static double[] Numbers(JsonElement answer) => answer.ValueKind == JsonValueKind.Array && answer.EnumerateArray().All(number => number.ValueKind == JsonValueKind.Number)
        ? [.. answer.EnumerateArray().Select(number => number.GetDouble())]
        : throw Refused(string.Empty, "something else", $"a list of numbers, or '{NotApplying}'");

    private static MethodException Refused(string what, string found, string rule) => new(Signification.Name, [new(what, found, rule)]);

    private static JsonArray Each<T>(T[] answers, Func<T, JsonNode?> write) => new(Array.ConvertAll(answers, answer => write(answer) ?? JsonValue.Create(NotApplying)));

    private static JsonArray List(Sequence<double> numbers) => new([.. numbers.Select(number => JsonValue.Create(number))]);

    private static JsonArray List(PlotPoint point) => List([point.X, point.Y]);

    private static string Word(TriadZone zone) => zone is TriadZone.Centre ? "centre" : zone.ToString();

    /// <summary>Marks, each as a list of amounts; recorded answers beside them are not read.</summary>
    internal sealed class Input : Annotated
    {
        public JsonElement[]? Responses { get; init; }

        public JsonElement[]? Stones { get; init; }

        public double? ZeroReplacementDelta { get; init; }

        public double? Confidence { get; init; }

        public int? Fewest { get; init; }

        public JsonElement? Closed { get; init; }

        [JsonPropertyName(CartesianName)]
        public JsonElement? Cartesian { get; init; }

        public JsonElement? Clr { get; init; }

        public JsonElement? Ilr { get; init; }

        public JsonElement? GeometricCentre { get; init; }

        public JsonElement? ArithmeticCentre { get; init; }

        public JsonElement? MetricVariance { get; init; }

        [JsonPropertyName(DistanceName)]
        public JsonElement? DistanceOfFirstTwo { get; init; }

        public JsonElement? Zone { get; init; }
    }

    internal sealed class Output(MethodResult result, int answered, int doesNotApply, int withZeros) : Answered(result)
    {
        public int Answered { get; } = answered;

        public int DoesNotApply { get; } = doesNotApply;

        public int WithZeros { get; } = withZeros;

        public JsonArray? Closed { get; init; }

        [JsonPropertyName(CartesianName)]
        public JsonArray? Cartesian { get; init; }

        public JsonArray? Clr { get; init; }

        public JsonArray? Ilr { get; init; }

        public double[]? GeometricCentre { get; init; }

        public double[]? ArithmeticCentre { get; init; }

        public double? MetricVariance { get; init; }

        [JsonPropertyName(DistanceName)]
        public double? DistanceOfFirstTwo { get; init; }

        public JsonArray? Zone { get; init; }

        public Dictionary<string, int>? Zones { get; init; }

        public RegionOutput? Region { get; init; }
    }

    internal sealed class RegionOutput(CentreRegion region)
    {
        public int Marks { get; } = region.Marks;

        public double F { get; } = region.Quantile;

        /// <summary>The centre in isometric log-ratio coordinates.</summary>
        public double[] Centre { get; } = [.. region.Centre];

        public double[] HalfLengths { get; } = [.. region.Axes.Select(axis => axis.HalfLength)];

        public double[][] Directions { get; } = [.. region.Axes.Select(axis => axis.Direction.ToArray())];

        public Dictionary<string, string> Parameters { get; } = region.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
    }

    private const string CartesianName = "cartesian(A top,B left,C right)";

    private const string DistanceName = "dist_first_two";

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Input))]
    [JsonSerializable(typeof(Output))]
    internal sealed partial class SignificationContext : JsonSerializerContext;
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialEval.Methods;

namespace SocialEval.Tool.Methods;

/// <summary>A method of the library as the tool offers it: JSON in, JSON out, one case at a time.</summary>
/// <param name="name">Its name on the command line.</param>
/// <param name="purpose">What it answers, in a few words.</param>
internal abstract class Method(string name, string purpose)
{
    public string Name { get; } = name;

    public string Purpose { get; } = purpose;

    /// <summary>Works on one case.</summary>
    /// <param name="input">The case.</param>
    /// <param name="path">Where it is in its file.</param>
    /// <param name="problems">Where to note why it cannot be worked on.</param>
    /// <returns>Writes the answer; nothing where the case is refused.</returns>
    public abstract Action<Utf8JsonWriter>? Answer(JsonElement input, string path, List<Problem> problems);
}

/// <summary>A method whose cases all have one form.</summary>
/// <typeparam name="TInput">What a case holds.</typeparam>
/// <typeparam name="TOutput">What an answer holds.</typeparam>
/// <param name="name">Its name on the command line.</param>
/// <param name="purpose">What it answers, in a few words.</param>
/// <param name="reads">How a case is read.</param>
/// <param name="writes">How an answer is written.</param>
/// <param name="work">The work itself; it may refuse with a <see cref="MethodException"/> whose paths start at the case.</param>
/// <param name="places">Where what the library names stands in a case, if it is not called the same there.</param>
internal sealed class Method<TInput, TOutput>(
    string name, string purpose, JsonTypeInfo<TInput> reads, JsonTypeInfo<TOutput> writes, Func<TInput, TOutput> work, Places? places = null)
    : Method(name, purpose)
{
    public override Action<Utf8JsonWriter>? Answer(JsonElement input, string path, List<Problem> problems)
    {
        var before = problems.Count;
        new InputCheck(problems).Look(input, reads, path);
        if (problems.Count > before)
        {
            return null;
        }

        try
        {
            var answer = work(input.Deserialize(reads)!);
            return json => JsonSerializer.Serialize(json, answer, writes);
        }
        catch (MethodException refused)
        {
            foreach (var refusal in refused.Refusals)
            {
                var what = (places ?? Places.Same).In(refusal.What);
                problems.Add(new(what.Length == 0 ? path : $"{path}.{what}", $"{refused.Method}: {refusal.Found}, expected {refusal.Rule}"));
            }

            return null;
        }
    }
}

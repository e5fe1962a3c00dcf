using System.Text.Json;

namespace SocialEval.Tool.Methods;

/// <summary>A method whose cases have several forms, told apart by a member that only one of them has.</summary>
/// <param name="name">Its name on the command line.</param>
/// <param name="purpose">What it answers, in a few words.</param>
/// <param name="forms">The forms, each with its member; the first whose member is there is taken.</param>
internal sealed class MethodOfForms(string name, string purpose, params (string Member, Method Form)[] forms) : Method(name, purpose)
{
    public override Action<Utf8JsonWriter>? Answer(JsonElement input, string path, List<Problem> problems)
    {
        foreach (var (member, form) in forms)
        {
            if (input.ValueKind == JsonValueKind.Object && input.TryGetProperty(member, out _))
            {
                return form.Answer(input, path, problems);
            }
        }

        problems.Add(new(path, $"{Name}: something of no known form, expected an object with one of {string.Join(", ", forms.Select(form => form.Member))}"));
        return null;
    }
}

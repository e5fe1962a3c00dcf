namespace SocialEval.Methods;

/// <summary>A choice an answer rests on, by name, so that whoever reads the answer can make it again.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, written invariantly.</param>
public sealed record MethodParameter(string Name, string Value)
{
    internal static MethodParameter Of(string name, double value) => new(name, Conditions.Text(value));
}

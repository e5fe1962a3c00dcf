using SocialEval.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>The name those taking part use, and what somebody does there.</summary>
internal static class Names
{
    public static string? Of(FoundResource found, List<R4.HumanName>? names, string item)
    {
        if (names is not { Count: > 0 })
        {
            return null;
        }

        var at = names.FindIndex(name => name.Use == R4.HumanName.NameUse.Usual);
        at = at >= 0 ? at : Math.Max(names.FindIndex(name => name.Use == R4.HumanName.NameUse.Official), 0);
        var name = Codes.NotBlank(names[at].Text) ?? Codes.NotBlank(string.Join(' ', names[at].Given.Append(names[at].Family).Where(part => !string.IsNullOrWhiteSpace(part))));
        if (name is not null)
        {
            found.Account.Kept(FormattableString.Invariant($"name[{at}]"), item, "the name");
        }

        return name;
    }

    public static string? Of(FoundResource found, string? name, string item)
    {
        if (Codes.NotBlank(name) is not { } given)
        {
            return null;
        }

        found.Account.Kept("name", item, "the name");
        return given;
    }

    public static string? Function(FoundResource found, string path, R4.CodeableConcept concept, string item)
    {
        if (Codes.NameOf(concept) is not { } function)
        {
            return null;
        }

        found.Account.Kept(path, item, "what they do there");
        return function;
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocialEval.Tool.Methods;

/// <summary>Holds JSON against the form it should have, and notes everything that is not so, each with its path.</summary>
internal sealed class InputCheck(List<Problem> problems)
{
    private const int LongestQuoted = 40;

    /// <summary>Looks at a value and at all that is in it.</summary>
    public void Look(JsonElement value, JsonTypeInfo form, string path)
    {
        switch (form.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                LookAtMembers(value, form, path);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                LookAtItems(value, form.Options.GetTypeInfo(form.ElementType!), path);
                break;
            case JsonTypeInfoKind.Object or JsonTypeInfoKind.Enumerable:
                Tell(path, Found(value), Expected(form));
                break;
            default:
                if (!Fits(value, form))
                {
                    Tell(path, Found(value), Expected(form));
                }

                break;
        }
    }

    private static bool IsNullable(JsonTypeInfo form) => Nullable.GetUnderlyingType(form.Type) is not null;

    private static JsonTypeInfo Plain(JsonTypeInfo form) =>
        Nullable.GetUnderlyingType(form.Type) is { } type ? form.Options.GetTypeInfo(type) : form;

    private static bool Fits(JsonElement value, JsonTypeInfo form)
    {
        var plain = Plain(form);
        return plain.Type == typeof(JsonElement)
            || (plain.Type == typeof(double) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
            || (plain.Type == typeof(int) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _))
            || (plain.Type == typeof(bool) && value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            || (plain.Type == typeof(string) && value.ValueKind == JsonValueKind.String)
            || (plain.Converter is IForm known && known.Fits(value))
            || (IsNullable(form) && value.ValueKind == JsonValueKind.Null);
    }

    private static string Expected(JsonTypeInfo form)
    {
        var plain = Plain(form);
        return plain.Converter is IForm known ? known.Expected
            : plain.Kind == JsonTypeInfoKind.Object ? "an object"
            : plain.Kind == JsonTypeInfoKind.Enumerable ? "a list"
            : plain.Type == typeof(double) ? "a number"
            : plain.Type == typeof(int) ? "a whole number"
            : plain.Type == typeof(bool) ? "true or false"
            : "a text";
    }

    // What may be somebody's words is not quoted.
    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => $"'{value.GetRawText()}'",
        JsonValueKind.String => value.GetString() is { Length: > 0 and <= LongestQuoted } text && !text.Any(char.IsWhiteSpace) ? $"'{text}'" : "a text",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "null",
    };

    private static bool IsRead(JsonPropertyInfo member) => member.PropertyType != typeof(JsonElement?);

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestQuoted && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    private void LookAtItems(JsonElement list, JsonTypeInfo form, string path)
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            Look(item, form, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
            index++;
        }
    }

    private void LookAtMembers(JsonElement value, JsonTypeInfo form, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var inside = IsPlain(member.Name) ? $"{path}.{member.Name}" : path;
            if (!seen.Add(member.Name))
            {
                Tell(inside, "a member that is there already", "each member once");
            }
            else if (form.Properties.FirstOrDefault(known => known.Name == member.Name) is not { } known)
            {
                Tell(inside, IsPlain(member.Name) ? $"the unknown member '{member.Name}'" : "an unknown member", $"one of {string.Join(", ", form.Properties.Where(IsRead).Select(known => known.Name))}");
            }
            else if (member.Value.ValueKind != JsonValueKind.Null || !known.IsSetNullable)
            {
                Look(member.Value, form.Options.GetTypeInfo(known.PropertyType), inside);
            }
        }

        foreach (var missing in form.Properties.Where(known => known.IsRequired && !seen.Contains(known.Name)))
        {
            Tell($"{path}.{missing.Name}", "nothing", Expected(form.Options.GetTypeInfo(missing.PropertyType)));
        }
    }

    private void Tell(string path, string found, string expected) => problems.Add(new(path, $"{found}, expected {expected}"));
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests.Json;

/// <summary>Generates the JSON Schema of a journey from the types of the model: their members, what is required, their words.</summary>
internal sealed class JourneySchema
{
    // Where the wire has another word than the type.
    private static readonly Dictionary<(Type, string), string> Renamed = new()
    {
        [(typeof(Need), nameof(Need.Expressed))] = "kind",
        [(typeof(Intervention), nameof(Intervention.Reach))] = "kind",
        [(typeof(Contest), nameof(Contest.Contested))] = "item",
        [(typeof(Tie), nameof(Tie.Bond))] = "kind",
    };

    // What a tombstone may stand in place of, directly on its item.
    private static readonly Dictionary<Type, string> Erasable = new()
    {
        [typeof(Need)] = "what",
        [typeof(Intervention)] = "what",
        [typeof(Outcome)] = "what",
        [typeof(GoalVersion)] = "wording",
        [typeof(Testimony)] = "words",
        [typeof(Pause)] = "words",
        [typeof(Contest)] = "words",
        [typeof(Assessment)] = "words",
        [typeof(Measure)] = "words",
        [typeof(Story)] = "what",
        [typeof(ProgressMarker)] = "what",
        [typeof(Signification)] = "words",
        [typeof(Placement)] = "words",
        [typeof(Tie)] = "what",
        [typeof(RaisedQuestion)] = "what",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly JsonObject definitions = [];

    public static string Generate()
    {
        var schema = new JourneySchema();
        var root = schema.Object(typeof(JourneyParts));
        var properties = root["properties"]!.AsObject();
        properties.Insert(0, "schema", Words(["socialeval/journey/1"]));
        root["required"] = new JsonArray("schema", "id", "kind", "parties");
        var document = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = "urn:socialeval:journey:1",
            ["title"] = "A journey: what people set out to do together, what was done, and what they make of it",
        };
        foreach (var (name, value) in root)
        {
            document[name] = value?.DeepClone();
        }

        document["definitions"] = new JsonObject(schema.definitions.OrderBy(definition => definition.Key, StringComparer.Ordinal).Select(definition => KeyValuePair.Create(definition.Key, definition.Value?.DeepClone())));
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    /// <summary>The members an object of a type may have on the wire.</summary>
    public static IEnumerable<string> Members(Type type) => new JourneySchema().Object(type)["properties"]!.AsObject().Select(member => member.Key);

    private JsonObject Object(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in Properties(type))
        {
            var name = Renamed.GetValueOrDefault((type, property.Name)) ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (property.PropertyType == typeof(TimeHorizon))
            {
                properties["kind"] = Words(["open", "until", "over"]);
                properties["date"] = Schema(typeof(PartialDate));
                properties["period"] = Schema(typeof(Period));
                properties["start"] = Schema(typeof(PartialDate));
                required.Add("kind");
                continue;
            }

            properties[name] = Schema(property.PropertyType);
            if (IsRequired(type, property))
            {
                required.Add(name);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        Refine(type, schema, properties, required);
        return schema;
    }

    // What no property alone says.
    private void Refine(Type type, JsonObject schema, JsonObject properties, JsonArray required)
    {
        if (Erasable.TryGetValue(type, out var words))
        {
            properties["erased"] = Schema(typeof(Tombstone));
            if (required.FirstOrDefault(name => name!.GetValue<string>() == words) is { } needed)
            {
                required.Remove(needed);
                schema["anyOf"] = AnyOf(words, "erased");
            }
        }

        if (type == typeof(Assessment))
        {
            schema["anyOf"] = AnyOf("judgement", "level", "rating", "words", "erased");
        }
        else if (type == typeof(Statement))
        {
            schema["anyOf"] = AnyOf("text", "media", "erased");
        }
        else if (type == typeof(Goal))
        {
            properties["versions"]!["minItems"] = 1;
        }
        else if (type == typeof(Horizon))
        {
            schema["oneOf"] = new JsonArray(Kind("open"), Kind("until", "date"), Kind("over", "period", "start"));
        }

        if (type == typeof(Assessment) || type == typeof(ScaleLevel))
        {
            properties["level"] = Level();
        }
    }

    private JsonObject Schema(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sequence<>))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Schema(type.GenericTypeArguments[0]) };
        }

        return type switch
        {
            _ when type == typeof(string) => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(int) => new JsonObject { ["type"] = "integer" },
            _ when type == typeof(decimal) => new JsonObject { ["type"] = "number" },
            _ when type.IsEnum => Defined(type, () => Words(WordsOf(type))),
            _ when type == typeof(PartialDate) => Defined(type, () => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" }),
            _ when type == typeof(Period) => Defined(type, () => new JsonObject { ["type"] = "string", ["pattern"] = "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$" }),
            _ when type == typeof(Extra) => new JsonObject { ["type"] = "object" },
            _ when type == typeof(Citation) => Defined(type, Citation),
            _ => Defined(type, () => Object(type)),
        };
    }

    private JsonObject Defined(Type type, Func<JsonObject> schema)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            definitions[name] = schema();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static JsonObject Citation()
    {
        var kinds = WordsOf(typeof(ItemKind)).Except(["consent", "note"], StringComparer.Ordinal);
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["properties"] = new JsonObject(kinds.Select(kind => KeyValuePair.Create(kind, (JsonNode?)new JsonObject { ["type"] = "string", ["minLength"] = 1 }))),
        };
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null || property.PropertyType == typeof(TimeHorizon))
            .OrderBy(property => property.DeclaringType == typeof(Item) ? property.Name == nameof(Item.Id) ? 0 : 2 : 1);

    private static bool IsRequired(Type type, PropertyInfo property)
    {
        if (property.GetCustomAttribute<RequiredMemberAttribute>() is not null)
        {
            return true;
        }

        // A positional record: what its constructor takes without a default.
        var parameters = type.GetConstructors().SelectMany(constructor => constructor.GetParameters());
        return type != typeof(Statement)
            && parameters.Any(parameter => parameter.Name == property.Name && !parameter.HasDefaultValue)
            && Nullability.Create(property).ReadState != NullabilityState.Nullable;
    }

    private static JsonObject Level() => new() { ["type"] = "integer", ["minimum"] = -2, ["maximum"] = 2 };

    private static JsonArray AnyOf(params string[] members) =>
        new([.. members.Select(member => new JsonObject { ["required"] = new JsonArray(member) })]);

    private static JsonObject Kind(string kind, params string[] needed) => new()
    {
        ["properties"] = new JsonObject { ["kind"] = Words([kind]) },
        ["required"] = new JsonArray([.. needed.Select(member => JsonValue.Create(member))]),
    };

    private static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static IEnumerable<string> WordsOf(Type type) =>
        (string[])typeof(JourneySchema).GetMethod(nameof(WordsOfEnum), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static string[] WordsOfEnum<T>()
        where T : struct, Enum => Vocabulary<T>.All.ToArray();
}

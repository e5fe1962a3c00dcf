using System.Text.Json;

namespace SocialEval.Json;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What it has to be.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
internal sealed record Member(string Name, Shape Shape, bool IsRequired = true);

/// <summary>What has to be there where a member has one of some words.</summary>
/// <param name="Words">The words.</param>
/// <param name="Required">The members.</param>
internal sealed record Case(string[] Words, string[] Required);

/// <summary>An object whose members are all known.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Lazy<Member[]> members;

    /// <summary>An object's shape.</summary>
    /// <param name="name">Its name in the schema; nothing: it stands where it is used.</param>
    /// <param name="members">Its members; asked for late, for an object may hold others of its kind.</param>
    public ObjectShape(string? name, Func<Member[]> members)
    {
        Name = name;
        this.members = new(members);
    }

    /// <inheritdoc/>
    public override string? Name { get; }

    /// <summary>The member that says which case it is, and the cases.</summary>
    public (string Member, Case[] Cases)? Choice { get; init; }

    /// <summary>Two members of which exactly one is there.</summary>
    public (string One, string Other)? Either { get; init; }

    public override void Check(JsonElement value, ShapeCheck check)
    {
        if (!check.Is(value, JsonValueKind.Object, "an object"))
        {
            return;
        }

        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (Array.Find(members.Value, known => member.NameEquals(known.Name)) is not { } known)
            {
                check.Unknown(member.Name, string.Join(", ", members.Value.Select(each => each.Name)));
                continue;
            }

            check.Enter(known.Name);
            if (!there.Add(known.Name))
            {
                check.Note("a member that is there already", "each member once");
            }

            known.Shape.Check(member.Value, check);
            check.Leave();
        }

        foreach (var member in members.Value)
        {
            if (member.IsRequired && !there.Contains(member.Name))
            {
                check.Missing(member.Name);
            }
        }

        CheckChoice(value, there, check);
        if (Either is var (one, other) && there.Contains(one) == there.Contains(other))
        {
            check.Note(there.Contains(one) ? $"both '{one}' and '{other}'" : "nothing", $"either '{one}' or '{other}'");
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        var json = schema.Json;
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in members.Value)
        {
            schema.Write(member.Name, member.Shape);
        }

        json.WriteEndObject();
        schema.Names("required", members.Value.Where(member => member.IsRequired).Select(member => member.Name));
        json.WriteBoolean("additionalProperties", false);
        if (Either is var (one, other))
        {
            DescribeEither(one, other, schema);
        }

        if (Choice is not { } choice)
        {
            return;
        }

        json.WriteStartArray("oneOf");
        foreach (var each in choice.Cases)
        {
            json.WriteStartObject();
            json.WriteStartObject("properties");
            schema.Write(choice.Member, new WordShape(each.Words));
            json.WriteEndObject();
            schema.Names("required", each.Required);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void DescribeEither(string one, string other, SchemaWriter schema)
    {
        schema.Json.WriteStartArray("oneOf");
        foreach (var member in new[] { one, other })
        {
            schema.Json.WriteStartObject();
            schema.Names("required", [member]);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndArray();
    }

    private void CheckChoice(JsonElement value, HashSet<string> there, ShapeCheck check)
    {
        if (Choice is not { } choice || !there.Contains(choice.Member) || value.GetProperty(choice.Member) is not { ValueKind: JsonValueKind.String } says)
        {
            return;
        }

        foreach (var each in choice.Cases)
        {
            if (each.Words.AsSpan().Contains(says.GetString()))
            {
                foreach (var member in each.Required)
                {
                    if (!there.Contains(member))
                    {
                        check.Missing(member);
                    }
                }
            }
        }
    }
}

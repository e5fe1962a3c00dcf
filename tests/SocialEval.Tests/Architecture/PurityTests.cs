using System.Buffers;
using System.CodeDom.Compiler;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection.Emit;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text;
using NodaTime;
using SocialEval.Inquiries;
using SocialEval.Json;

namespace SocialEval.Tests.Architecture;

/// <summary>The core asks nobody what day it is, and remembers nothing between two calls.</summary>
public sealed class PurityTests
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Clocks =
    [
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(Stopwatch), typeof(TimeProvider), typeof(TimeZoneInfo),
        typeof(IClock), typeof(SystemClock), typeof(Timer), typeof(PeriodicTimer),
    ];

    private static readonly HashSet<Type> Chance = [typeof(Random), typeof(RandomNumberGenerator)];

    // Immutable by what they promise, though not by their fields.
    private static readonly HashSet<Type> Promised =
    [
        typeof(string), typeof(decimal), typeof(Type), typeof(Assembly), typeof(Regex), typeof(Texts),
        typeof(Nullable<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(Lazy<>), typeof(FrozenDictionary<,>), typeof(FrozenSet<>), typeof(ImmutableArray<>), typeof(SearchValues<>),
        typeof(JsonEncodedText), typeof(JsonWriterOptions), typeof(JavaScriptEncoder), typeof(UTF8Encoding),
    ];

    [Fact]
    public void Nothing_in_the_core_uses_a_clock() => Uses(IsClock).Should().BeEmpty();

    // But for the names of temporary files, which nobody may guess.
    [Fact]
    public void Nothing_in_the_core_leaves_anything_to_chance() =>
        Uses(member => OwnersOf(member).Any(Chance.Contains) || (member.DeclaringType == typeof(Guid) && member.Name is nameof(Guid.NewGuid) or nameof(Guid.CreateVersion7)))
            .Should().Equal($"{typeof(TemporaryFile)} uses System.Security.Cryptography.RandomNumberGenerator.{nameof(RandomNumberGenerator.GetHexString)}");

    [Fact]
    public void A_clock_would_be_seen()
    {
        UsesOf(typeof(Watch), IsClock).Should().Contain([$"{typeof(Watch)} uses System.DateTime.get_Now", $"{typeof(Watch)} uses System.Environment.get_TickCount64"]);
        UsesOf(typeof(Watched), IsClock).Should().Contain($"{typeof(Watched)} uses System.Nullable`1[System.DateTime]");
    }

    [Fact]
    public void Every_static_field_is_read_only() => StaticFields()
        .Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Named).Should().BeEmpty();

    [Fact]
    public void What_a_static_field_holds_does_not_change() => StaticFields()
        .Where(field => !field.IsLiteral && Changing(field) is not null)
        .Select(field => $"{Named(field)}: {Changing(field)}").Should().BeEmpty();

    [Fact]
    public void Nothing_writes_to_a_static_table_once_it_is_there() => Written()
        .SelectMany(Il.MethodsOf).Where(method => !method.IsConstructor && WritesToTable(method))
        .Select(method => $"{method.DeclaringType}.{method.Name}").Should().BeEmpty();

    [Fact]
    public void No_static_property_has_a_setter() => Written()
        .SelectMany(type => type.GetProperties(Statics)).Where(property => property.SetMethod is not null)
        .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void A_type_that_changes_would_be_seen()
    {
        Changing(typeof(List<string>), []).Should().Be(typeof(List<string>).ToString());
        Changing(typeof(Sequence<List<string>>), []).Should().EndWith($", {typeof(List<string>)}");
        Changing(typeof(ArgumentWriter), []).Should().StartWith("SocialEval.Inquiries.ArgumentWriter.names, ");
        Changing(typeof(Sequence<Wording>), []).Should().BeNull();
    }

    private static IEnumerable<string> Uses(Func<MemberInfo, bool> isMeant) => Rooms.Types.SelectMany(type => UsesOf(type, isMeant)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> UsesOf(Type type, Func<MemberInfo, bool> isMeant) => Il.ReferencesOf(type).Where(isMeant)
        .Select(member => member is Type used ? $"{type} uses {used}" : $"{type} uses {member.DeclaringType}.{member.Name}");

    // The types a reference is about: the type itself with all it is made of, or the one that declares the member.
    private static IEnumerable<Type> OwnersOf(MemberInfo member) =>
        member is Type type ? Il.Within(type) : member.DeclaringType is { } declaring ? Il.Within(declaring) : [];

    private static bool IsClock(MemberInfo member) =>
        OwnersOf(member).Any(Clocks.Contains) || (member.DeclaringType == typeof(Environment) && member.Name.Contains("TickCount", StringComparison.Ordinal));

    // What a compiler or a generator writes is theirs to answer for: caches of lambdas, serialisation contexts.
    private static IEnumerable<Type> Written() => Rooms.Types.Where(type =>
        !type.FullName!.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
        && !typeof(JsonSerializerContext).IsAssignableFrom(type));

    private static IEnumerable<FieldInfo> StaticFields() => Written().SelectMany(type => type.GetFields(Statics))
        .Where(field => !field.DeclaringType!.IsEnum);

    private static string Named(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";

    private static bool WritesToTable(MethodBase method)
    {
        var instructions = Il.Instructions(method).ToList();
        return instructions.Exists(static step => step.Member is FieldInfo { IsStatic: true, FieldType.IsArray: true } && step.Code == OpCodes.Ldsfld)
            && instructions.Exists(static step => step.Code.Name!.StartsWith("stelem", StringComparison.Ordinal));
    }

    // A private table is let through: nobody outside its type reaches it, and nothing in it writes to it.
    private static string? Changing(FieldInfo field) => field is { FieldType.IsArray: true, IsPrivate: false } ? $"{field.FieldType}" : Changing(field.FieldType, []);

    /// <summary>What may change in a value of a type, if anything: the type or the field of it that is not fixed.</summary>
    private static string? Changing(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type.IsGenericParameter || typeof(Delegate).IsAssignableFrom(type)
            || type.Namespace is "NodaTime" or "NodaTime.Text" || typeof(JsonSerializerContext).IsAssignableFrom(type))
        {
            return null;
        }

        if (type.IsArray || Promised.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
        {
            return First(type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments(), seen);
        }

        return type.Assembly != Rooms.Library ? $"{type}" : InFields(type, seen) ?? First(DerivedFrom(type), seen);
    }

    private static string? First(IEnumerable<Type> types, HashSet<Type> seen) =>
        types.Select(type => Changing(type, seen)).FirstOrDefault(changing => changing is not null);

    private static string? InFields(Type type, HashSet<Type> seen)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            // A value in a field that is fixed is fixed itself, whatever its own fields allow.
            var isFixed = type.IsValueType || field.IsInitOnly || IsNeverWritten(field);
            if (!isFixed || (field.FieldType.IsArray && !field.IsPrivate))
            {
                return Named(field);
            }

            if (Changing(field.FieldType, seen) is { } changing)
            {
                return $"{Named(field)}, {changing}";
            }
        }

        return type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? null : Changing(type.BaseType, seen);
    }

    // What a primary constructor keeps is in a field that says nothing of being read-only.
    private static bool IsNeverWritten(FieldInfo field) => !Il.MethodsOf(field.DeclaringType!)
        .Where(method => !method.IsConstructor)
        .SelectMany(Il.Instructions).Any(step => (step.Code == OpCodes.Stfld || step.Code == OpCodes.Ldflda) && step.Member is FieldInfo { } written && written.Name == field.Name);

    private static IEnumerable<Type> DerivedFrom(Type type) => type.IsSealed ? [] : Rooms.Types.Where(other => other.BaseType == type);

    private static class Watch
    {
        public static long Now() => DateTime.Now.Ticks + Environment.TickCount64;
    }

    private sealed record Watched(DateTime? Then);
}

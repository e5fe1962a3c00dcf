using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace SocialEval.Tests;

/// <summary>One value somewhere in the parts of a journey, and the parts with another in its place.</summary>
/// <param name="Path">Where it is, for example <c>Goals[0].Versions[1].Horizon.Term</c>.</param>
/// <param name="Type">What it is, without its question mark.</param>
/// <param name="Value">What it holds.</param>
/// <param name="With">The whole with another value there.</param>
/// <param name="IsOpen">Whether anybody can set it, and not the library alone.</param>
internal sealed record Member<T>(string Path, Type Type, object? Value, Func<object?, T> With, bool IsOpen);

/// <summary>Finds every single value of anything, wherever it stands, and changes it, so that a law need not know the model.</summary>
internal static class EveryMember
{
    /// <summary>All single values: texts, numbers, dates, words of an enumeration, whether they hold something or not.</summary>
    public static IEnumerable<Member<T>> Of<T>(T whole)
        where T : notnull =>
        Within(whole, string.Empty, changed => (T)changed);

    private static IEnumerable<Member<T>> Within<T>(object node, string path, Func<object, T> rebuild)
    {
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetSetMethod(nonPublic: true) is not null))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var value = property.GetValue(node);
            T Rebuild(object? changed) => rebuild(With(node, property, changed));
            foreach (var found in Valued($"{path}{property.Name}", type, value, Rebuild, property.SetMethod is { IsPublic: true }))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<Member<T>> Valued<T>(string path, Type type, object? value, Func<object?, T> rebuild, bool isOpen) => type switch
    {
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Sequence<>) =>
            value is null ? [] : Listed(path, type.GetGenericArguments()[0], [.. ((IEnumerable)value).Cast<object>()], rebuild, isOpen),
        _ when IsMadeOfMembers(type) => value is null ? [] : Within(value, $"{path}.", rebuild),
        _ => [new(path, type, value, rebuild, isOpen)],
    };

    private static IEnumerable<Member<T>> Listed<T>(string path, Type type, object[] items, Func<object?, T> rebuild, bool isOpen) =>
        items.SelectMany((item, place) => Valued($"{path}[{place}]", type, item, changed => rebuild(List(type, [.. items[..place], changed, .. items[(place + 1)..]])), isOpen));

    private static bool IsMadeOfMembers(Type type) =>
        type.Namespace?.StartsWith("SocialEval", StringComparison.Ordinal) == true && !type.IsEnum && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static object List(Type type, object?[] items)
    {
        var array = Array.CreateInstance(type, items.Length);
        items.CopyTo(array, 0);
        return Activator.CreateInstance(typeof(Sequence<>).MakeGenericType(type), BindingFlags.NonPublic | BindingFlags.Instance, null, [array], null)!;
    }

    private static object With(object node, PropertyInfo property, object? value)
    {
        var copy = node.GetType().IsValueType
            ? RuntimeHelpers.GetObjectValue(node)
            : node.GetType().GetMethod("<Clone>$")!.Invoke(node, null)!;
        try
        {
            property.SetValue(copy, value);
        }
        catch (TargetInvocationException refused)
        {
            ExceptionDispatchInfo.Capture(refused.InnerException!).Throw();
        }

        return copy;
    }
}

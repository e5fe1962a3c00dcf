using System.Collections;
using System.Reflection;

namespace SocialEval.Tests.Consents;

/// <summary>Every object that another holds on to, by any field: where a reference around a view would be met.</summary>
internal static class Holding
{
    public static IEnumerable<object> Of(object from)
    {
        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object>([from]);
        while (left.TryPop(out var held))
        {
            if (!held.GetType().IsValueType && !met.Add(held))
            {
                continue;
            }

            yield return held;
            if (held is IEnumerable several and not string)
            {
                foreach (var one in several.Cast<object?>().OfType<object>())
                {
                    left.Push(one);
                }
            }
            else if (held.GetType().Namespace?.StartsWith("SocialEval", StringComparison.Ordinal) == true && held is not Enum)
            {
                foreach (var value in FieldsOf(held.GetType()).Select(field => field.GetValue(held)).OfType<object>())
                {
                    left.Push(value);
                }
            }
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}

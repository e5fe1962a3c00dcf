using System.Collections;
using System.Reflection;
using System.Text;
using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Tests;

/// <summary>Writes out all that a record holds: the records themselves never tell.</summary>
internal static class Description
{
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(value, 0, text);
        return text.ToString();
    }

    private static void Write(object value, int depth, StringBuilder text)
    {
        if (value is string or Enum or PartialDate or LocalDate or Citation or Reader or Extra or Period or decimal || value.GetType().IsPrimitive)
        {
            text.Append(value);
        }
        else if (value is IEnumerable several)
        {
            foreach (var one in several)
            {
                text.AppendLine().Append(' ', depth * 2).Append("- ");
                Write(one!, depth + 1, text);
            }
        }
        else
        {
            foreach (var member in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
            {
                if (member.GetIndexParameters().Length == 0 && member.GetValue(value) is { } held && held is not IEnumerable<object> { } and not false && held is not ICollection { Count: 0 })
                {
                    text.Append(member.Name).Append('=');
                    Write(held, depth, text);
                    text.Append("; ");
                }
                else if (member.GetIndexParameters().Length == 0 && member.GetValue(value) is IEnumerable<object> list && list.Any())
                {
                    text.AppendLine().Append(' ', depth * 2).Append(member.Name).Append(':');
                    Write(list, depth, text);
                }
            }
        }
    }
}

using System.Collections;
using System.Reflection;
using SocialEval.Goals;

namespace SocialEval.Tests;

/// <summary>Finds every statement of anything, wherever it stands, so that a test need not know the model.</summary>
internal static class EveryStatement
{
    /// <summary>All the statements in a journey, a view or any part of them.</summary>
    public static IEnumerable<Statement> In(object? anything) => Within(anything).OfType<Statement>();

    /// <summary>All the words in it: texts, references to media, and the words of attainment levels.</summary>
    public static IEnumerable<string> WordsIn(object? anything) => Within(anything).SelectMany(found => found switch
    {
        Statement statement => new[] { statement.Text, statement.Media }.OfType<string>(),
        ScaleLevel level => [level.Text],
        _ => [],
    });

    private static IEnumerable<object> Within(object? anything)
    {
        switch (anything)
        {
            case null or string:
                yield break;
            case IEnumerable many:
                foreach (var found in many.Cast<object?>().SelectMany(Within))
                {
                    yield return found;
                }

                yield break;
        }

        yield return anything;
        if (anything.GetType().Namespace?.StartsWith("SocialEval", StringComparison.Ordinal) != true || anything.GetType().IsEnum)
        {
            yield break;
        }

        var parts = anything is Journey journey
            ? [journey.Parts]
            : anything.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(anything));
        foreach (var found in parts.SelectMany(Within))
        {
            yield return found;
        }
    }
}

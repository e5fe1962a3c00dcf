using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>The attainment levels of a goal, in words: both ways of writing them are read.</summary>
internal static class ScaleMapping
{
    public static Sequence<ScaleLevel> Of(FoundResource from, R4.Goal goal, string item)
    {
        var levels = new List<ScaleLevel>();
        for (var i = 0; i < goal.Extension.Count; i++)
        {
            var path = FormattableString.Invariant($"extension[{i}]");
            if (goal.Extension[i].Url != Codes.ScaleExtension)
            {
                continue;
            }

            var text = Part<R4.FhirString>(goal.Extension[i], "progressText") ?? Part<R4.FhirString>(goal.Extension[i], "text");
            var coding = Part<R4.Coding>(goal.Extension[i], "level");
            if (Codes.Level(coding) is not { } level || Codes.NotBlank(text?.Value) is not { } words)
            {
                // Not covered: it stays aside with the extensions nobody here knows.
                continue;
            }

            if (levels.Find(known => known.Level == level) is not { } there)
            {
                levels.Add(new(level, words));
                from.Account.Kept(path, item, FormattableString.Invariant($"the words of level {level}"));
            }
            else if (there.Text == words)
            {
                from.Account.Kept(path, item, FormattableString.Invariant($"the same words of level {level} again: they count once"));
            }
        }

        return [.. levels.OrderBy(level => level.Level)];
    }

    private static T? Part<T>(R4.Extension extension, string url)
        where T : R4.DataType => extension.Extension.Find(part => part.Url == url)?.Value as T;
}

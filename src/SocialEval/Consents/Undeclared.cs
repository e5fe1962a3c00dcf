using System.Globalization;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <summary>Takes out of what outside readers are given every string that is nobody's statement and no word of the host's.</summary>
/// <remarks>
/// What only tells apart is numbered in the order of the view, as ids are: <c>domain-1</c>. What has a meaning in itself goes, and
/// with it what means nothing without: a rating on an instrument nobody is told of, a level without its words, a mark between
/// poles without a name.
/// </remarks>
internal sealed class Undeclared(HostVocabulary declared)
{
    private readonly Dictionary<(string Kind, string Word), string> numbers = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutScale = new(StringComparer.Ordinal);

    /// <summary>The parts without them.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="removed">Counted on by one for each item of which nothing is left.</param>
    public JourneyParts Without(JourneyParts parts, ref int removed)
    {
        var goals = Each(parts.Goals, Of);
        var kept = parts with
        {
            Themes = Each(parts.Themes, Of),
            Place = Of(parts.Place),
            Parties = Each(parts.Parties, Of),
            Needs = Each(parts.Needs, need => need.Themes.IsEmpty ? need : need with { Themes = Each(need.Themes, Of) }),
            Goals = goals,
            Interventions = Each(parts.Interventions, done => done.Place is null ? done : done with { Place = Of(done.Place) }),
            Assessments = Each(parts.Assessments, Of),
            Measures = Each(parts.Measures, Of),
            Stories = Each(parts.Stories, Of),
            Significations = Each(parts.Significations, Of),
        };
        removed += parts.Assessments.Count - kept.Assessments.Count + parts.Measures.Count - kept.Measures.Count + parts.Significations.Count - kept.Significations.Count;
        return kept;
    }

    /// <summary>What a reference to a recording is called: the host chose it, and it may name whoever is on it.</summary>
    public string Media(string reference) => Number("media", reference);

    private Theme Of(Theme theme) => theme.Text is { } text && !declared.Contains(text) ? theme with { Text = null } : theme;

    private Place? Of(Place? place) => place?.Text is { } text && !declared.Contains(text) ? place with { Text = null } : place;

    // Which purposes a mandate covers is known to everybody; what else it covers may be anything.
    private static Party Of(Party party) => party.Represents is { Scope: not null } mandate ? party with { Represents = mandate.OfPurposes() } : party;

    private Goal Of(Goal goal) => goal with
    {
        Themes = Each(goal.Themes, Of),
        Versions = Each(goal.Versions, version => Of(goal, version)),
    };

    private GoalVersion Of(Goal goal, GoalVersion version)
    {
        foreach (var level in version.Scale)
        {
            if (!declared.Contains(level.Text))
            {
                withoutScale.Add(goal.Id);
                foreach (var one in goal.Versions)
                {
                    withoutScale.Add(one.Id);
                }

                return version with { Scale = default };
            }
        }

        return version;
    }

    private Assessment? Of(Assessment assessment)
    {
        var isLevelTold = assessment.Level is null || assessment.About.Kind is not (ItemKind.Goal or ItemKind.Version) || !withoutScale.Contains(assessment.About.Id);
        var isRatingTold = assessment.Rating is not { } rating || declared.Contains(rating.Instrument);
        if (isLevelTold && isRatingTold)
        {
            return assessment;
        }

        var kept = assessment with { Level = isLevelTold ? assessment.Level : null, Rating = isRatingTold ? assessment.Rating : null };
        return kept is { Judgement: null, Level: null, Rating: null, Words: null } ? null : kept;
    }

    private Measure? Of(Measure measure)
    {
        var isTold = declared.Contains(measure.Instrument);
        if (!isTold && measure.Words is null)
        {
            return null;
        }

        return measure with
        {
            Instrument = Key("instrument", measure.Instrument),
            Aspect = measure.Aspect is { } aspect ? Key("aspect", aspect) : null,
            Areas = isTold ? Each(measure.Areas, Of) : default,
        };
    }

    private RatedArea Of(RatedArea area) => area with
    {
        Area = Key("area", area.Area),
        Replaces = area.Replaces is { } replaced ? Key("area", replaced) : null,
    };

    private Story Of(Story story) => story with
    {
        Domain = story.Domain is { } domain and not (Story.AnyOther or Story.Unwelcome) ? Key("domain", domain) : story.Domain,
        Selections = Each(story.Selections, selection => selection with
        {
            Round = selection.Round is { } round ? Key("round", round) : null,
            Method = selection.Method is { } method && declared.Contains(method) ? method : null,
        }),
    };

    // A frame the host declares is told with its marks; a pole or a stone it did not declare is one of several.
    private Signification? Of(Signification mark)
    {
        var isTold = declared.Contains(mark.Frame);
        if (!isTold && mark.Words is null)
        {
            return null;
        }

        return mark with
        {
            Frame = Key("frame", mark.Frame),
            Poles = isTold ? Each(mark.Poles, pole => Key("pole", pole)) : default,
            Place = isTold ? mark.Place : default,
            Stones = isTold ? Each(mark.Stones, stone => stone with { Of = Key("stone", stone.Of) }) : default,
            DoesNotApply = isTold ? mark.DoesNotApply : null,
        };
    }

    private string Key(string kind, string word) => declared.Contains(word) ? word : Number(kind, word);

    private string Number(string kind, string word)
    {
        if (!numbers.TryGetValue((kind, word), out var name))
        {
            var number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            numbers[(kind, word)] = name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
        }

        return name;
    }

    private static Sequence<T> Each<T>(Sequence<T> items, Func<T, T?> change)
        where T : class
    {
        var kept = new Kept<T>(items);
        foreach (var item in items)
        {
            kept.Next(change(item));
        }

        return kept.Result;
    }
}

using System.Reflection;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Tests.Consents;

/// <summary>Over journeys and readings at random: nothing tells what <see cref="Forbidden"/> forbids.</summary>
/// <remarks>A failing case prints the journey and the reading; <see cref="Cases"/> says how to try more of them.</remarks>
public sealed class LeakTests
{
    private static readonly Evaluator[] Evaluators = [.. BuiltIn(), new Everything(), new Outcry()];

    [Fact]
    public void Nothing_a_reading_forbids_is_in_its_view() => MarkedJourneys.Any.Hold(CheckView);

    [Fact]
    public void Nothing_a_reading_forbids_is_in_a_report() => MarkedJourneys.Any.Hold(CheckReport);

    internal static void CheckView(MarkedCase some)
    {
        var view = some.Journey.View(some.Reading);
        var forbidden = new Forbidden(some.Journey, some.Reading);
        Check(forbidden, new Exposure().Through(view), "the view");
        Check(forbidden, new Exposure().Within(view), "the view's fields");
        Check(forbidden, Asked(some.Journey, view), "the view, asked for each item of the journey");
        CheckMembers(forbidden, view);
        CheckNames(forbidden, view);
    }

    internal static void CheckReport(MarkedCase some)
    {
        var forbidden = new Forbidden(some.Journey, some.Reading);
        var report = new Evaluation(Evaluators).Run(some.Journey.View(some.Reading));
        if (forbidden.Reader is { } reader)
        {
            forbidden.Words.Remove(reader);
        }

        forbidden.Words.Add(Outcry.Shouted, "the message of a failure");
        Check(forbidden, new Exposure().Through(report), "the report");
        Check(forbidden, new Exposure().Within(report), "the report's fields");
        foreach (var language in (string[])["fr", "en"])
        {
            Check(forbidden, new Exposure().In(report.ToText(language)), $"the report's text in {language}");
            Check(forbidden, new Exposure().In(report.ToMarkdown(language)), $"the report's Markdown in {language}");
        }

        foreach (var appraisal in report.Appraisals)
        {
            if (appraisal.Result == AppraisalResult.Failed && appraisal.Failure != typeof(InvalidOperationException).FullName)
            {
                throw new Leak($"{appraisal.Evaluator} failed with {appraisal.Failure}");
            }
        }
    }

    private static IEnumerable<Evaluator> BuiltIn() =>
        from type in typeof(Evaluator).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(Evaluator)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null
        select (Evaluator)Activator.CreateInstance(type)!;

    private static Exposure Asked(Journey journey, JourneyView view)
    {
        var exposure = new Exposure();
        var parts = journey.Parts;
        List<Item> items = [.. Everything.Items(parts), .. parts.Consents];
        foreach (var item in items)
        {
            exposure.Through(view.Find(item));
            if (view.Find(item) is null && (view.Holds(item.ToCitation()) || view.Holds(item)))
            {
                throw new Leak($"{item} is held and cannot be found");
            }

            exposure.Through(view.Goal(item.Id)).Through(view.Party(item.Id));
            foreach (var assessment in view.AssessmentsOf(item))
            {
                exposure.Through(assessment);
            }

            foreach (var role in Enum.GetValues<PartyRole>())
            {
                exposure.Through(view.AssessmentsBy(role, item).LastOrDefault());
            }
        }

        foreach (var goal in view.Goals)
        {
            exposure.Through(view.InForce(goal));
        }

        return exposure;
    }

    private static void Check(Forbidden forbidden, Exposure exposure, string where)
    {
        foreach (var word in exposure.Words)
        {
            if (forbidden.Words.TryGetValue(word, out var why))
            {
                throw new Leak($"{word} is in {where}: {why}");
            }
        }

        foreach (var day in exposure.Days)
        {
            if (forbidden.Days.TryGetValue(day, out var why))
            {
                throw new Leak($"{PartialDate.OfDay(day)} is in {where}: {why}");
            }
        }
    }

    // Nothing in a view leads out of it, and no item names a beneficiary who certainly does not allow that item.
    private static void CheckNames(Forbidden forbidden, JourneyView view)
    {
        var ids = Everything.Items(view).Concat(view.Reflections.SelectMany(reflection => reflection.Notes)).Select(item => item.Id).ToHashSet();
        foreach (var (item, whole) in Everything.WithWholes(view))
        {
            var naming = forbidden.NamingOf(item, whole);
            foreach (var word in new Exposure().Through(Everything.Alone(item)).Words)
            {
                if (word[2] is 'i' or 'p' && !ids.Contains(word))
                {
                    throw new Leak($"{word} is named in {item}, and is not in the view");
                }

                if (word != item.Id && forbidden.IsRefusedBy(word, naming))
                {
                    throw new Leak($"{word} is named in {item}: they do not agree");
                }
            }
        }
    }

    private static void CheckMembers(Forbidden forbidden, JourneyView view)
    {
        foreach (var item in Everything.Items(view))
        {
            IEnumerable<(string Member, bool IsThere)> carried = item switch
            {
                Assessment assessment => [(nameof(Assessment.Judgement), assessment is not { Judgement: null, Level: null, Rating: null })],
                Intervention intervention => [(nameof(Decision), intervention.Decision?.Answer is not null), (nameof(FeltTiming.Felt), intervention.Timing?.Felt is not null)],
                Outcome outcome => [(nameof(Outcome.Welcome), outcome.Welcome is not null)],
                Goal goal => [(nameof(Goal.Ending), goal.Ending is not null)],
                _ => [],
            };
            foreach (var (member, isThere) in carried)
            {
                if (isThere && forbidden.Members.TryGetValue((item.Id, member), out var why))
                {
                    throw new Leak($"{item} has its {member}: {why}");
                }
            }
        }
    }
}

using CsCheck;
using SocialEval.Studies;

namespace SocialEval.Tests.Studies;

public sealed class StudyLawsTests
{
    private static readonly CountingStudy[] Shipped =
    [
        new Heard(), new Agreements(), new Lasting(), new Divergences(), new StoriesByDomain("logement"), new SignificationPatterns("qui a décidé"), new Rhythms(),
    ];

    [Fact]
    public void Every_split_and_every_order_of_journeys_gives_the_same_conclusion() =>
        AnyJourney.Gen.Array[0, 6].Sample(
            journeys =>
            {
                foreach (var study in Shipped)
                {
                    StudyLaws.Check(study, [.. Permitted.To(journeys).Select(journey => journey.View(Permitted.Reading.Reading))]).Should().BeEmpty();
                }
            },
            iter: 200);

    [Fact]
    public void On_all_cores_and_in_a_loop_the_conclusion_is_the_same() =>
        AnyJourney.Gen.Array[0, 40].Sample(
            journeys =>
            {
                foreach (var study in Shipped)
                {
                    var permitted = Permitted.To(journeys);
                    study.Conclude(StudyRun.OnAllCores(study, permitted, Permitted.Reading)).Should().Be(study.Conclude(StudyRun.Over(study, permitted, Permitted.Reading)));
                }
            },
            iter: 20);

    [Fact]
    public void A_study_that_depends_on_the_order_breaks_the_laws()
    {
        var journeys = Enumerable.Range(0, 3).Select(i => AnyJourney.Of(3, (uint)i)).ToArray();

        StudyLaws.Check(new FirstOne(), [.. Permitted.To(journeys).Select((journey, place) => journey.View(Permitted.Reading.Reading, place + 1))])
            .Should().Contain(breach => breach.Contains("the other way round", StringComparison.Ordinal));
    }

    private sealed class FirstOne() : Study<Tally>("first-one/1", Written)
    {
        private static readonly System.Text.Json.Serialization.Metadata.JsonTypeInfo<Tally> Written = new Heard().StateType;

        public override Tally Start() => new();

        public override Tally Add(Tally state, JourneyView view)
        {
            state.Counts.TryAdd(view.Id, state.Counts.Count == 0 ? 10 : 0);
            return state;
        }

        public override Tally Merge(Tally left, Tally right)
        {
            foreach (var (key, count) in right.Counts)
            {
                left.Counts.TryAdd(key, count);
            }

            return left;
        }

        protected override IEnumerable<Distribution> Distribute(Tally state) =>
            [new() { Code = "first", Cells = [.. state.Counts.Select(count => new Cell(count.Key, count.Value))] }];
    }
}

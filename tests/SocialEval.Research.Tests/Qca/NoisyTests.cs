using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class NoisyTests
{
    [Theory]
    [InlineData(8, 100)]
    [InlineData(9, 150)]
    [InlineData(10, 200)]
    [InlineData(17, 50)]
    public void Noise_and_ties_come_to_an_end_in_little_memory_and_what_was_left_out_is_told(int conditions, int count)
    {
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var cases = Noisy.Cases(conditions, count, seed, noise: 0.03);
            var before = GC.GetTotalAllocatedBytes();
            var solution = Solution.Parsimonious(TruthTable.Of(cases));

            solution.Models.Count.Should().BeInRange(1, 1000);
            (solution.IsComplete || solution.Models.Count == 1000 || !solution.IsSmallest).Should().BeTrue("what is missing has a reason");
            solution.Models.Select(model => model.Terms.Count).Distinct().Should().ContainSingle();
            (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(1L << 30);
        }
    }
}

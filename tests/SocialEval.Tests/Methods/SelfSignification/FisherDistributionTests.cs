using CsCheck;
using SocialEval.Methods.SelfSignification;

namespace SocialEval.Tests.Methods.SelfSignification;

public sealed class FisherDistributionTests
{
    // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.9: percentage points of F.
    [Theory]
    [InlineData(0.95, 1, 1, 161.4)]
    [InlineData(0.95, 1, 10, 4.96)]
    [InlineData(0.95, 2, 3, 9.55)]
    [InlineData(0.95, 2, 40, 3.23)]
    [InlineData(0.95, 1, 120, 3.92)]
    [InlineData(0.99, 2, 10, 7.56)]
    [InlineData(0.99, 1, 5, 16.26)]
    [InlineData(0.99, 2, 120, 4.79)]
    public void A_quantile_is_that_of_the_table(double probability, int numerator, int denominator, double table) =>
        FisherDistribution.Quantile(probability, numerator, denominator).Should().BeApproximately(table, table > 100 ? 0.05 : 0.005);

    // With two degrees of freedom above, P(F ≤ x) = 1 − (1 + 2x/m)^(−m/2).
    [Fact]
    public void With_two_degrees_of_freedom_it_is_the_closed_form() => Gen.Select(Gen.Double[0.01, 0.999], Gen.Int[1, 20_000]).Sample((probability, m) =>
    {
        var closed = m / 2.0 * (Math.Pow(1 - probability, -2.0 / m) - 1);
        FisherDistribution.Quantile(probability, 2, m).Should().BeApproximately(closed, closed * 1e-9);
    });

    // With one and one it is the square of a Cauchy variable: tan²(πp/2).
    [Fact]
    public void With_one_and_one_it_is_the_square_of_a_tangent() => Gen.Double[0.01, 0.999].Sample(probability =>
    {
        var closed = Math.Pow(Math.Tan(Math.PI * probability / 2), 2);
        FisherDistribution.Quantile(probability, 1, 1).Should().BeApproximately(closed, closed * 1e-9);
    });

    [Fact]
    public void The_beta_function_and_its_mirror_are_one_together() => Gen.Select(Gen.Double[0.5, 500], Gen.Double[0.5, 500], Gen.Double[0, 1]).Sample((a, b, x) =>
        Math.Abs(IncompleteBeta.Regularised(a, b, x) + IncompleteBeta.Regularised(b, a, 1 - x) - 1) < 1e-9);
}

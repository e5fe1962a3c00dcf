using CsCheck;

namespace SocialEval.Research.Tests;

public sealed class SeededDrawsTests
{
    // The first numbers of SplitMix64 from seed 1234567, as the reference program in C gives them (Vigna, prng.di.unimi.it).
    [Fact]
    public void A_seed_gives_the_numbers_the_published_generator_gives()
    {
        var draws = new SeededDraws(1234567);

        new[] { draws.Next(), draws.Next(), draws.Next(), draws.Next(), draws.Next() }.Should().Equal(
            6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
    }

    [Fact]
    public void Numbers_below_a_bound_are_all_drawn_and_about_as_often()
    {
        var draws = new SeededDraws(7);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++)
        {
            counts[draws.Below(6)]++;
        }

        counts.Should().OnlyContain(count => count > 9_600 && count < 10_400);
    }

    [Fact]
    public void A_shuffle_loses_nothing() => Gen.Select(Gen.ULong, Gen.Int[0, 9].Array[0, 12]).Sample((seed, items) =>
    {
        int[] shuffled = [.. items];
        new SeededDraws(seed).Shuffle<int>(shuffled);
        shuffled.Should().BeEquivalentTo(items);
    });
}

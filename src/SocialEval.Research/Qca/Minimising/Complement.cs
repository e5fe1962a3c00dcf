namespace SocialEval.Research.Qca.Minimising;

/// <summary>Everything outside some cubes, as cubes that do not meet, found by dividing one condition at a time.</summary>
internal sealed class Complement
{
    private readonly Layout layout;
    private readonly List<Cube> outside = [];

    private Complement(Layout layout) => this.layout = layout;

    /// <summary>The combinations that are in none of the cubes.</summary>
    /// <remarks>No combination is looked at by itself: of 17 conditions with 50 positive combinations, some hundreds of cubes are left.</remarks>
    public static Cube[] Of(Layout layout, ReadOnlySpan<Cube> cubes)
    {
        var complement = new Complement(layout);
        complement.Divide(cubes.ToArray(), default);
        return [.. complement.outside];
    }

    private void Divide(Cube[] cubes, Cube within)
    {
        if (cubes.Length == 0)
        {
            outside.Add(within);
            return;
        }

        if (Array.Exists(cubes, cube => (cube.Fixed & ~within.Fixed) == 0))
        {
            return;
        }

        var condition = MostFixed(cubes, within);
        var field = layout.Fields[condition];
        for (var value = 0; value < layout.Values(condition); value++)
        {
            var code = layout.With(condition, value);
            var meeting = Array.FindAll(cubes, cube => (cube.Fixed & field) == 0 || (cube.Values & field) == code);
            Divide(meeting, new(within.Fixed | field, within.Values | code));
        }
    }

    private int MostFixed(Cube[] cubes, Cube within)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < layout.Count; i++)
        {
            var field = layout.Fields[i];
            if ((within.Fixed & field) != 0)
            {
                continue;
            }

            var count = 0;
            foreach (var cube in cubes)
            {
                count += (cube.Fixed & field) != 0 ? 1 : 0;
            }

            if (count > most)
            {
                (best, most) = (i, count);
            }
        }

        return best;
    }
}

namespace SocialEval.Research.Qca;

/// <summary>How much each case belongs to a term: as much as to the value it belongs to least.</summary>
internal static class Memberships
{
    public static void Of(CaseTable cases, Cube cube, Span<double> memberships)
    {
        memberships.Fill(1);
        var layout = cases.Layout;
        for (var i = 0; i < layout.Count; i++)
        {
            if ((cube.Fixed & layout.Fields[i]) == 0)
            {
                continue;
            }

            var value = layout.Value(cube.Values, i);
            for (var j = 0; j < memberships.Length; j++)
            {
                memberships[j] = Math.Min(memberships[j], cases.Conditions[i].Membership(cases[j, i], value));
            }
        }
    }
}

using CsCheck;
using SocialEval.Journeys;

namespace SocialEval.Tests.Journeys;

/// <summary>No item is, through whatever it corrects, a correction of itself.</summary>
public sealed class CorrectionChainsTests
{
    [Fact]
    public void An_item_is_refused_exactly_where_its_corrections_lead_back_to_it() =>
        Gen.Int[-1, 9].Array[1, 10].Sample(corrects =>
        {
            var pauses = corrects.Select((corrected, place) => new Pause
            {
                Id = $"p{place}",
                From = Some.On("2025-01-02"),
                Rectifies = corrected >= 0 && corrected < corrects.Length ? $"p{corrected}" : null,
            }).ToArray();
            var parts = Some.JourneyWith() with { Pauses = [.. pauses] };
            Journey.TryFrom(parts, out var problems);
            problems.Where(problem => problem.Path.EndsWith(".rectifies", StringComparison.Ordinal)).Select(problem => problem.Path)
                .Should().Equal(pauses.Index().Where(pause => LeadsBack(pauses, pause.Index)).Select(pause => $"$.pauses[{pause.Index}].rectifies"));
        });

    private static bool LeadsBack(Pause[] pauses, int place)
    {
        var id = pauses[place].Rectifies;
        for (var step = 0; id is not null && step < pauses.Length; step++)
        {
            if (id == pauses[place].Id)
            {
                return true;
            }

            id = pauses.Single(pause => pause.Id == id).Rectifies;
        }

        return false;
    }
}

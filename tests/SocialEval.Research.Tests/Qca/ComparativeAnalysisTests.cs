using SocialEval.Research.Qca;

namespace SocialEval.Research.Tests.Qca;

public sealed class ComparativeAnalysisTests
{
    [Fact]
    public void The_outcome_and_its_absence_stand_side_by_side_and_the_one_is_no_mirror_of_the_other()
    {
        var analysis = ComparativeAnalysis.Of(Published.Lipset(), new() { TruthTable = new() { InclusionCut = 1 }, Expectations = Published.Expecting("DEV", "URB", "LIT", "IND", "STB") });

        analysis.Outcome.Parsimonious.Models.Told().Should().Equal("DEV*STB");
        analysis.Outcome.Intermediate.Models.Told().Should().Equal("DEV*LIT*STB");
        analysis.Absence.TruthTable.Cases.Outcome.Should().Be("~SURV");
        analysis.Absence.Parsimonious.Models.Told().Should().Equal("~DEV + ~STB");
        analysis.Absence.Conservative.Models.Told().Should().Equal("DEV*LIT*IND*~STB + ~DEV*~URB*~IND");
        analysis.Absence.Intermediate.Models.Told().Should().Equal(analysis.Absence.Conservative.Models.Told());
    }

    [Fact]
    public void An_absence_without_a_positive_row_is_told_and_the_outcome_analysed()
    {
        var analysis = ComparativeAnalysis.Of(Published.Cases(Published.Quine, "OUT", "P", "Q", "R"));

        analysis.Outcome.Conservative.Models.Should().HaveCount(2);
        analysis.Absence.Conservative.Reason.Should().Be(NoModel.NoPositiveRow);
    }
}

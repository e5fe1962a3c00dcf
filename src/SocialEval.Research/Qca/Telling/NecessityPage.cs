using System.Text;

namespace SocialEval.Research.Qca.Telling;

/// <summary>Tells of conditions by themselves, and of what one outcome never goes without.</summary>
internal sealed class NecessityPage(RoomTexts words, StringBuilder text, string outcome)
{
    public void Add(Sequence<ConditionFit> conditions)
    {
        text.Append('\n').Append(words["alone"]).Append(" · ").Append(outcome).Append('\n');
        var columns = new TextColumns();
        var cov = words["cov"];
        columns.Add(words["condition"], words["necessary"], words["ron"], cov, words["sufficient"], words["pri"], cov, string.Empty);
        foreach (var fit in conditions)
        {
            columns.Add(
                fit.Condition.ToString(),
                words.Share(fit.Necessity.Inclusion),
                words.Share(fit.Necessity.Relevance),
                words.Share(fit.Necessity.Coverage),
                words.Share(fit.Sufficiency.Inclusion),
                words.Share(fit.Sufficiency.Pri),
                words.Share(fit.Sufficiency.RawCoverage),
                string.Empty);
        }

        columns.Write(text, "  ");
    }

    public void Add(Necessity necessity)
    {
        text.Append('\n').Append(words.Of("never-without", outcome)).Append('\n');
        if (necessity.Expressions.IsEmpty)
        {
            text.Append("  ").Append(words["nothing-necessary"]).Append('\n');
        }
        else
        {
            var columns = new TextColumns();
            columns.Add(words["expression"], words["incl"], words["ron"], words["cov"], string.Empty);
            foreach (var expression in necessity.Expressions)
            {
                columns.Add(expression.ToString(), words.Share(expression.Fit.Inclusion), words.Share(expression.Fit.Relevance), words.Share(expression.Fit.Coverage), string.Empty);
            }

            columns.Write(text, "  ");
        }

        if (!necessity.IsComplete)
        {
            text.Append("  ").Append(words.Of("necessity-stopped", necessity.Literals)).Append('\n');
        }
    }
}

using System.Resources;
using System.Text;
using NodaTime.Text;

namespace SocialEval.Research.Out;

/// <summary>The page that goes with an export: what it holds, for what, under which terms, and what it must not be used for. In French,
/// then in English.</summary>
internal static class ExportPage
{
    private static readonly ResourceManager Texts = new("SocialEval.Research.Out.ExportTexts", typeof(ExportPage).Assembly);

    public static string Of(ExportSummary summary, ExportTerms terms)
    {
        var page = new StringBuilder();
        foreach (var language in (string[])["fr", "en"])
        {
            page.Append(page.Length > 0 ? "\n" : string.Empty);
            Add(page, new(Texts, language), summary, terms);
        }

        return page.ToString();
    }

    private static void Add(StringBuilder page, RoomTexts texts, ExportSummary summary, ExportTerms terms)
    {
        page.Append("# ").Append(texts["page.title"]).Append("\n\n");
        page.Append(texts.Of("page.purpose", LocalDatePattern.Iso.Format(terms.AsOf), LocalDatePattern.Iso.Format(terms.On))).Append("\n\n");
        page.Append("- ").Append(texts.Of("page.n", summary.Journeys)).Append('\n');
        page.Append("- ").Append(summary.WithheldAtLeast == 0 ? texts.Of("page.withheld-few", terms.FewestTold) : texts.Of("page.withheld", summary.WithheldAtLeast, terms.FewestTold)).Append('\n');
        foreach (var line in (string[])["page.silent", "page.left-out", $"page.dates-{Vocabulary<Time.DatePrecision>.Of(terms.Dates)}", "page.pseudonyms", "page.voices", $"page.form-{Vocabulary<ExportForm>.Of(terms.Form)}"])
        {
            page.Append("- ").Append(texts[line]).Append('\n');
        }

        page.Append("- ").Append(texts.Of("page.themes", terms.FewestTold, summary.UnnamedThemes)).Append('\n');
        if (summary.Journeys < terms.FewestTold)
        {
            page.Append("- ").Append(texts.Of("page.few", terms.FewestTold)).Append('\n');
        }

        page.Append("\n## ").Append(texts["page.tables"]).Append("\n\n");
        foreach (var (table, rows) in ExportTables.All().Zip(summary.Tables))
        {
            page.Append("### ").Append(table.Name).Append("\n\n").Append(texts[$"table.{table.Name}"]).Append(' ').Append(texts.Of("page.rows", rows.Rows)).Append("\n\n");
            foreach (var column in table.Columns)
            {
                page.Append("- `").Append(column.Name).Append("`: ").Append(texts[$"column.{column.Name}"]).Append('\n');
            }

            page.Append('\n');
        }

        page.Append("## ").Append(texts["page.misuse"]).Append("\n\n").Append(texts["page.misuse-text"]).Append('\n');
    }
}

using System.Globalization;
using System.Resources;
using System.Text;
using NodaTime.Text;

namespace SocialEval.Research.Out;

/// <summary>The page that goes with an export: what it holds, for what, under which terms, and what it must not be used for. In French,
/// then in English.</summary>
internal static class ExportPage
{
    private static readonly ResourceManager Texts = new("SocialEval.Research.Out.ExportTexts", typeof(ExportPage).Assembly);
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("fr"), CultureInfo.GetCultureInfo("en")];

    public static string Of(ExportSummary summary, ExportTerms terms)
    {
        var page = new StringBuilder();
        foreach (var language in Languages)
        {
            page.Append(page.Length > 0 ? "\n" : string.Empty);
            Add(page, language, summary, terms);
        }

        return page.ToString();
    }

    private static void Add(StringBuilder page, CultureInfo language, ExportSummary summary, ExportTerms terms)
    {
        string Text(string name) => Texts.GetString(name, language) ?? throw new MissingManifestResourceException($"There is no text '{name}' in {language.Name}.");
        string Told(string name, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Text(name), arguments);

        page.Append("# ").Append(Text("page.title")).Append("\n\n");
        page.Append(Told("page.purpose", LocalDatePattern.Iso.Format(terms.AsOf), LocalDatePattern.Iso.Format(terms.On))).Append("\n\n");
        page.Append("- ").Append(Told("page.n", summary.Journeys)).Append('\n');
        page.Append("- ").Append(summary.WithheldAtLeast == 0 ? Told("page.withheld-few", terms.FewestTold) : Told("page.withheld", summary.WithheldAtLeast, terms.FewestTold)).Append('\n');
        foreach (var line in (string[])["page.silent", "page.left-out", $"page.dates-{Vocabulary<Time.DatePrecision>.Of(terms.Dates)}", "page.pseudonyms", "page.voices", $"page.form-{Vocabulary<ExportForm>.Of(terms.Form)}"])
        {
            page.Append("- ").Append(Text(line)).Append('\n');
        }

        if (summary.Journeys < terms.FewestTold)
        {
            page.Append("- ").Append(Told("page.few", terms.FewestTold)).Append('\n');
        }

        page.Append("\n## ").Append(Text("page.tables")).Append("\n\n");
        foreach (var (table, rows) in ExportTables.All().Zip(summary.Tables))
        {
            page.Append("### ").Append(table.Name).Append("\n\n").Append(Text($"table.{table.Name}")).Append(' ').Append(Told("page.rows", rows.Rows)).Append("\n\n");
            foreach (var column in table.Columns)
            {
                page.Append("- `").Append(column.Name).Append("`: ").Append(Text($"column.{column.Name}")).Append('\n');
            }

            page.Append('\n');
        }

        page.Append("## ").Append(Text("page.misuse")).Append("\n\n").Append(Text("page.misuse-text")).Append('\n');
    }
}

namespace SocialEval.Research.Out;

/// <summary>What an export holds, as its own <c>README.md</c> says it.</summary>
/// <param name="Journeys">How many journeys there is something of.</param>
/// <param name="Tables">How many rows each table has.</param>
/// <param name="WithheldAtLeast">Of at least how many other journeys nothing may be read for research: 0 where they are fewer than are
/// told, else rounded down to a multiple of that number, so that no single journey shows.</param>
/// <param name="UnnamedThemes">How many rows of themes are without their theme, because fewer journeys have it than are told.</param>
public sealed record ExportSummary(long Journeys, Sequence<ExportedTable> Tables, long WithheldAtLeast, long UnnamedThemes);

/// <summary>A table of an export.</summary>
/// <param name="Name">Its name; its file has the same.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record ExportedTable(string Name, long Rows);

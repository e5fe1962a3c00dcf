using System.Globalization;
using System.Text.Json;
using SocialEval.Benchmarks.Peers;
using SocialEval.Research.Qca;

namespace SocialEval.Benchmarks.Comparing;

/// <summary>The minimisation of sympy (<c>SOPform</c>, Debian package <c>python3-sympy</c>), timed inside its own process.</summary>
internal static class Sympy
{
    /// <summary>The seconds on the clock and of the processor it takes to minimise the positive rows of a table, any remainder allowed;
    /// nothing, with the reason, where there is no sympy.</summary>
    public static ((double Clock, double Processor)? Seconds, string Reason) Minimise(TruthTable table)
    {
        var input = JsonSerializer.Serialize(new
        {
            conditions = table.Cases.Conditions.Count,
            positive = Rows(table, RowOutcome.Positive),
            remainders = Rows(table, RowOutcome.Remainder),
        });
        var (words, reason) = PythonPeer.Run("minimise.py", input);
        return words is null ? (null, reason) : ((double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture)), reason);
    }

    private static int[][] Rows(TruthTable table, RowOutcome outcome) =>
        [.. table.Rows().Where(row => row.Outcome == outcome).Select(row => row.Values.ToArray())];
}

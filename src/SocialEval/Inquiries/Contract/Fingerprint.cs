using System.Globalization;
using System.Text;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Contract;

/// <summary>What an appraisal says, without its words: codes, subjects, voices, citations and arguments, so that two can be held side by side.</summary>
internal static class Fingerprint
{
    /// <summary>Line by line, in the order it is told.</summary>
    public static string[] Of(Appraisal appraisal) => Of(appraisal, ordered: true);

    /// <summary>The same whatever the order of findings, and of what stands in lists in them.</summary>
    public static string[] Unordered(Appraisal appraisal)
    {
        var lines = Of(appraisal, ordered: false);
        Array.Sort(lines, StringComparer.Ordinal);
        return lines;
    }

    /// <summary>The code of the first line in which two differ.</summary>
    public static string Difference(string[] one, string[] other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (one[i] != other[i])
            {
                return $"'{Code(one[i])}', then '{Code(other[i])}'";
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{one.Length - 1} findings and questions, then {other.Length - 1}");
    }

    private static string Code(string line) => line.Split(' ')[0];

    private static string[] Of(Appraisal appraisal, bool ordered)
    {
        var lines = new List<string> { $"{Vocabulary<AppraisalResult>.Of(appraisal.Result)} {appraisal.ReasonCode}" };
        foreach (var finding in appraisal.Findings)
        {
            lines.Add(Of(finding, ordered));
        }

        foreach (var question in appraisal.Questions)
        {
            lines.Add($"{question.Code} {string.Join(',', question.To)} {question.About}");
        }

        return [.. lines];
    }

    private static string Of(Finding finding, bool ordered)
    {
        var line = new StringBuilder();
        line.Append(finding.Code).Append(' ').Append(finding.About).Append(" by ").Append(finding.By).Append(" citing ");
        Append(line, finding.Citing, ordered);
        foreach (var argument in finding.Arguments)
        {
            line.Append(' ').Append(argument.Name).Append('=').Append(argument.Text).Append(argument.Date);
            line.Append(CultureInfo.InvariantCulture, $"{argument.Number}");
            Append(line, argument.Texts.GetValueOrDefault(), ordered);
        }

        foreach (var figure in finding.Figures)
        {
            line.Append(CultureInfo.InvariantCulture, $" {figure.Value:R} {figure.Unit} {figure.Method} {figure.Owner}");
        }

        return line.ToString();
    }

    private static void Append<T>(StringBuilder line, Sequence<T> items, bool ordered)
    {
        var texts = items.Select(item => item is Citation citation ? citation.ToString() : $"{item}").ToArray();
        if (!ordered)
        {
            Array.Sort(texts, StringComparer.Ordinal);
        }

        line.AppendJoin(',', texts);
    }
}

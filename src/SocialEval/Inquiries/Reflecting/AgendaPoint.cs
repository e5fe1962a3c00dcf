using SocialEval.Journeys;

namespace SocialEval.Inquiries.Reflecting;

/// <summary>One thing to talk about: a question or a divergence of a report, with the findings it rests on.</summary>
/// <remarks>Immutable. It is one point of one agenda: it is equal to itself only.</remarks>
public sealed class AgendaPoint
{
    internal AgendaPoint(EvaluationReport report, Appraisal appraisal, Citation about, Question? question, Sequence<Finding> findings, string? whose = null)
    {
        Report = report;
        Appraisal = appraisal;
        About = about;
        Question = question;
        Findings = findings;
        Whose = whose;
    }

    /// <summary>What it is about.</summary>
    public Citation About { get; }

    /// <summary>The question; nothing where voices differ and nobody was asked about it.</summary>
    public Question? Question { get; }

    /// <summary>The findings it rests on: those of the same evaluator on the same subject. On a shared agenda, only those that
    /// everybody in the room may read.</summary>
    public Sequence<Finding> Findings { get; }

    /// <summary>The id of the beneficiary whose it is, to bring or to keep; nothing where it was for everybody in the room from the
    /// start. One that has somebody and is on the shared agenda was brought by them.</summary>
    public string? Whose { get; }

    /// <summary>What the findings it rests on cite, each once; where they cite nothing, what it is about. Put together at each call.</summary>
    public Sequence<Citation> Citing
    {
        get
        {
            var cited = new List<Citation>();
            foreach (var finding in Findings)
            {
                foreach (var citation in finding.Citing)
                {
                    if (!cited.Contains(citation))
                    {
                        cited.Add(citation);
                    }
                }
            }

            return cited.Count == 0 ? [About] : Sequence.Owning(cited.ToArray());
        }
    }

    /// <summary>The report it is told from.</summary>
    internal EvaluationReport Report { get; }

    /// <summary>The appraisal it comes from.</summary>
    internal Appraisal Appraisal { get; }

    /// <summary>The code of the question, or of the divergence.</summary>
    public override string ToString() => Question?.Code ?? Findings[0].Code;
}

using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <summary>The assessments of one subject in a view, in date order, undated ones first. Goes through them without allocating.</summary>
public readonly struct AssessmentsAbout : IEquatable<AssessmentsAbout>
{
    private readonly JourneyView view;
    private readonly Citation about;
    private readonly PartyRole? role;

    internal AssessmentsAbout(JourneyView view, Citation about, PartyRole? role)
    {
        this.view = view;
        this.about = about;
        this.role = role;
    }

    /// <summary>Goes through the assessments.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The last of them by date; nothing where there is none.</summary>
    public Assessment? LastOrDefault()
    {
        Assessment? last = null;
        foreach (var assessment in this)
        {
            last = assessment;
        }

        return last;
    }

    /// <summary>Whether there is any.</summary>
    public bool Any() => GetEnumerator().MoveNext();

    /// <inheritdoc/>
    public bool Equals(AssessmentsAbout other) => ReferenceEquals(view, other.view) && about == other.about && role == other.role;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AssessmentsAbout other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(view, about, role);

    /// <summary>Whether they are the same assessments of the same view.</summary>
    public static bool operator ==(AssessmentsAbout left, AssessmentsAbout right) => left.Equals(right);

    /// <summary>Whether they are not the same assessments of the same view.</summary>
    public static bool operator !=(AssessmentsAbout left, AssessmentsAbout right) => !left.Equals(right);

    /// <summary>A place among the assessments.</summary>
    public struct Enumerator
    {
        private readonly AssessmentsAbout among;
        private readonly Sequence<Assessment> all;
        private readonly int[]? places;
        private int step;

        internal Enumerator(AssessmentsAbout among)
        {
            this.among = among;
            all = among.view.Assessments;
            places = among.view.PlacesOfAssessments(among.about);
            step = -1;
        }

        /// <summary>The assessment at this place.</summary>
        public readonly Assessment Current => all.AsSpan()[places is null ? step : places[step]];

        /// <summary>Goes to the next assessment.</summary>
        public bool MoveNext()
        {
            while (++step < (places?.Length ?? all.Count))
            {
                var assessment = Current;
                if (assessment.About == among.about && (among.role is null || among.view.Party(assessment.By)?.Role == among.role))
                {
                    return true;
                }
            }

            return false;
        }
    }
}

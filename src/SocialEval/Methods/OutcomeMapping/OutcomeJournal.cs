namespace SocialEval.Methods.OutcomeMapping;

/// <summary>Partners, what one would see them do, and a journal of what was seen: a trajectory, and no total.</summary>
/// <remarks>After S. Earl, F. Carden and T. Smutylo, <i>Outcome Mapping</i>, IDRC, 2001. What one would expect, like and love
/// to see is a depth, not a time. A marker that is not seen is no failing of a partner. Immutable; equal by value.</remarks>
public sealed record OutcomeJournal
{
    private const string Method = "outcome-mapping";

    private OutcomeJournal()
    {
    }

    /// <summary>The partners.</summary>
    public Sequence<BoundaryPartner> Partners { get; private init; }

    /// <summary>The markers.</summary>
    public Sequence<ProgressMarker> Markers { get; private init; }

    /// <summary>What was noted, in the order it was noted.</summary>
    public Sequence<JournalEntry> Entries { get; private init; }

    /// <summary>Opens a journal.</summary>
    /// <param name="partners">The partners, one or more.</param>
    /// <param name="markers">What one would see each of them do.</param>
    /// <exception cref="MethodException">There is no partner, an id is there twice, words are missing, or a marker is of a
    /// partner who is not there.</exception>
    public static OutcomeJournal Open(Sequence<BoundaryPartner> partners, Sequence<ProgressMarker> markers)
    {
        var conditions = new Conditions(Method);
        conditions.That(!partners.IsEmpty, "partners", "none", "one or more");
        Once(conditions, "partners", [.. partners.Select(partner => partner.Id)]);
        Once(conditions, "markers", [.. markers.Select(marker => marker.Id)]);
        for (var i = 0; i < partners.Count; i++)
        {
            conditions.That(!string.IsNullOrWhiteSpace(partners[i].Challenge), Conditions.At("partners", i), "no words", "the change hoped for with them");
        }

        for (var i = 0; i < markers.Count; i++)
        {
            conditions.That(!string.IsNullOrWhiteSpace(markers[i].Words), Conditions.At("markers", i), "no words", "what one would see");
            conditions.That(partners.Any(partner => partner.Id == markers[i].Partner), Conditions.At("markers", i), $"of '{markers[i].Partner}', who is not here", "one of the partners");
        }

        conditions.Check();
        return new() { Partners = partners, Markers = markers };
    }

    /// <summary>Notes what was seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="MethodException">The marker is not there, the period ends before it begins, there is no story, or
    /// nothing says of whom it was seen.</exception>
    public OutcomeJournal Note(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var conditions = new Conditions(Method);
        conditions.That(Markers.Any(marker => marker.Id == entry.Marker), "entry.marker", $"'{entry.Marker}', which is not here", "one of the markers");
        conditions.That(entry.From <= entry.To, "entry.to", "a day before the period begins", "a period that ends when it begins or after");
        conditions.That(!string.IsNullOrWhiteSpace(entry.Story), "entry.story", "nothing", "what happened, in words");
        conditions.That(entry.Seen is MarkerSeen.NotSeen || !entry.Who.IsEmpty, "entry.who", "nobody", "of whom it was seen");
        conditions.Check();
        return this with { Entries = Entries.With(entry) };
    }

    /// <summary>What was seen of one marker, in the order of time.</summary>
    /// <param name="marker">The marker, by id.</param>
    /// <exception cref="MethodException">The marker is not there.</exception>
    public Sequence<JournalEntry> Trajectory(string marker) => Markers.Any(known => known.Id == marker)
        ? [.. Entries.Where(entry => entry.Marker == marker).OrderBy(entry => entry.From).ThenBy(entry => entry.To)]
        : throw Refused.By(Method, "marker", $"'{marker}', which is not here", "one of the markers");

    private static void Once(Conditions conditions, string list, string[] ids)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            conditions.That(!string.IsNullOrWhiteSpace(ids[i]), Conditions.At(list, i), "nothing", "an id");
            conditions.That(Array.IndexOf(ids, ids[i]) == i, Conditions.At(list, i), $"'{ids[i]}' again", "each once");
        }
    }
}

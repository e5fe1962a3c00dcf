using SocialEval.Journeys;

namespace SocialEval.Exchange.Records;

/// <summary>How records of one system become journeys.</summary>
internal abstract class RecordReading
{
    /// <summary>What one record is called in losses: <c>carnet</c>.</summary>
    public abstract string RecordName { get; }

    /// <summary>What a file should hold.</summary>
    public abstract string Expected { get; }

    /// <summary>The parts of the journey a record makes; nothing where it is no such record, and that is told.</summary>
    /// <param name="root">The record.</param>
    /// <param name="name">Its name among all that are read, for example <c>carnet-2</c>.</param>
    public abstract JourneyParts? Journey(Node root, string name);

    /// <summary>Why a part that nobody spoke of was dropped.</summary>
    public abstract string Why(string path);
}

namespace SocialEval.Tool.Commands;

/// <summary>The purposes by their words, and who reads for each if nobody says.</summary>
internal static class Purposes
{
    public static readonly (string Word, Purpose Meaning)[] Words =
    [
        ("support", Purpose.Support),
        ("evaluation", Purpose.Evaluation),
        ("research", Purpose.Research),
        ("funder-report", Purpose.FunderReport),
        ("publication", Purpose.Publication),
        ("own-use", Purpose.OwnUse),
    ];

    public static Reader UsualReader(Purpose purpose, JourneyKind kind) => purpose switch
    {
        Purpose.Support or Purpose.Evaluation => Reader.Team,
        Purpose.Research => Reader.Researcher,
        Purpose.OwnUse => kind == JourneyKind.Practice ? Reader.Team : Reader.Person,
        _ => Reader.Institution,
    };
}

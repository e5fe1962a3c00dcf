namespace SocialEval.Fhir.Writing;

/// <summary>Why something is not in records, or not quite as it was.</summary>
internal static class Reasons
{
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["sharedWith"] = "a record cannot say with whom it is shared",
        ["rectifies"] = "what it corrects is not written",
        ["restricted"] = "the label says that it is restricted, and neither by whom nor since when",
        ["erased"] = "a record has no place for what was erased, nor for when and why",
        ["media"] = "a record refers to no media here",
        ["onBehalfOf"] = "whom somebody answers for is written where their mandate is: elsewhere it is their own answer",
        ["represents"] = "a record of that kind has no place for a mandate",
        ["frame"] = "a plan does not say under what frame support is given",
        ["earlier"] = "records of earlier journeys are not these",
        ["function"] = "a record of that kind has no place for what they do",
        ["organisation"] = "a record of that kind has no place for an organisation",
        ["deceasedOn"] = "only the person's own record says when they died",
        ["place"] = "a plan has no place",
        ["themes"] = "an observation has one code",
    };

    /// <summary>Why a member is not there.</summary>
    public static string OfMember(string member) => Members.GetValueOrDefault(member, "the records have no place for it, or it names somebody or something that is not written");

    /// <summary>Why an item of a list is not there.</summary>
    public static string OfList(string list, string form) => $"{form} has no record for an item of '{list}', or not for this one";
}

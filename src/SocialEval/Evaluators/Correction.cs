using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>The item that corrects another, beside it.</summary>
internal static class Correction
{
    /// <summary>The item of a list that corrects another of the same list, where one does.</summary>
    public static T? Of<T>(T item, Sequence<T> among)
        where T : Item
    {
        foreach (var other in among)
        {
            if (other.Rectifies is { } corrected && corrected == item.Id)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether whoever said something corrects it themself, in their own words.</summary>
    public static bool IsOwn(Item correction, Item corrected) =>
        Voice.Of(correction) is { } voice && voice == Voice.Of(corrected) && Voice.IsOwn(correction);
}

namespace SocialEval.Journeys;

/// <summary>Finding an item of a list by its id.</summary>
internal static class ItemsById
{
    /// <summary>The place of the item with an id; −1 where there is none.</summary>
    /// <remarks>An id that was read from a file is one string there, however often it is written: most are found without comparing
    /// a letter.</remarks>
    public static int IndexOf<T>(this Sequence<T> items, string id)
        where T : Item
    {
        var span = items.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            if (ReferenceEquals(span[i].Id, id))
            {
                return i;
            }
        }

        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The item with an id, where there is one.</summary>
    public static T? Find<T>(this Sequence<T> items, string id)
        where T : Item =>
        items.IndexOf(id) is >= 0 and var place ? items.AsSpan()[place] : null;
}

namespace SocialEval.Journeys;

/// <summary>Finding an item of a list by its id.</summary>
internal static class ItemsById
{
    /// <summary>The place of the item with an id; −1 where there is none.</summary>
    /// <remarks>An id that was read from a file is one string there, however often it is written: most are found without comparing
    /// a letter.</remarks>
    public static int PlaceOf<T>(this ReadOnlySpan<T> items, string id)
        where T : Item
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (ReferenceEquals(items[i].Id, id))
            {
                return i;
            }
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The item with an id, where there is one.</summary>
    public static T? Find<T>(this ReadOnlySpan<T> items, string id)
        where T : Item =>
        items.PlaceOf(id) is >= 0 and var place ? items[place] : null;
}

namespace SocialEval.Inquiries.Rendering;

/// <summary>A few names and their places, counted from 0, made to be looked for often.</summary>
internal sealed class NameIndex
{
    // The place of a name by its slot, counted from 1. Where several names have one slot, it is that of the last.
    private readonly byte[] places = new byte[256];
    private string[] names = new string[16];

    public int Count { get; private set; }

    /// <summary>Where to look for a name first.</summary>
    public static byte SlotOf(string name) =>
        name.Length == 0 ? (byte)0 : (byte)(((uint)((((name.Length * 31) + name[0]) * 31) + name[^1]) * 0x9E3779B1) >> 24);

    /// <summary>The place of a name; below 0 where it is not there.</summary>
    public int IndexOf(string name, byte slot)
    {
        var place = places[slot] - 1;
        return place < 0 || names[place] == name ? place : Array.IndexOf(names, name, 0, Count);
    }

    /// <summary>Adds a name that is not there yet.</summary>
    public int Add(string name, byte slot)
    {
        if (Count == names.Length)
        {
            Array.Resize(ref names, Count * 2);
        }

        names[Count++] = name;
        places[slot] = (byte)Math.Min(Count, byte.MaxValue);
        return Count - 1;
    }

    public void Clear()
    {
        places.AsSpan().Clear();
        names.AsSpan(0, Count).Clear();
        Count = 0;
    }
}

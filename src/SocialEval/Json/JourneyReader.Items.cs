using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>What every item may have, and the small things that many have.</summary>
internal ref partial struct JourneyReader
{
    private const int IdBit = 63;
    private const int ErasedBit = 58;
    private const string CommonMembers = ", sharedWith, rectifies, source, restricted";

    /// <summary>Reads a member that any item may have besides its id.</summary>
    private bool IsCommon(ref Common common)
    {
        if (Is("sharedWith"u8, 62)) common.SharedWith = Ids();
        else if (Is("rectifies"u8, 61)) common.Rectifies = Id();
        else if (Is("source"u8, 60)) common.Source = Source();
        else if (Is("restricted"u8, 59)) common.Restricted = Restriction();
        else return false;
        return true;
    }

    /// <summary>Whether the object just left had one of these members, readable or not.</summary>
    private readonly bool Had(int bit) => (frames[depth + 1].Seen & (1ul << bit)) != 0;

    private readonly bool Had(int bit, int other) => Had(bit) || Had(other);

    private readonly bool Had(int bit, int other, int third) => Had(bit) || Had(other) || Had(third);

    private void Require(int bit, string member, string expected)
    {
        if (!Had(bit))
            Missing(member, expected);
    }

    /// <summary>The id of the item just left; without one it cannot be kept.</summary>
    private string? Identified(string? id)
    {
        Require(IdBit, "id", "an id");
        return id;
    }

    private Source? Source()
    {
        if (!Enter())
            return null;

        string? system = null, id = null;
        while (Member())
            if (Is("system"u8, 0)) system = Short();
            else if (Is("id"u8, 1)) id = Short();
            else Unknown("system, id");

        Require(0, "system", "the other system's name");
        return new(system ?? string.Empty, id);
    }

    private Restriction? Restriction()
    {
        if (!Enter())
            return null;

        PartialDate? on = null;
        string? by = null;
        while (Member())
            if (Is("on"u8, 0)) on = Date();
            else if (Is("by"u8, 1)) by = Id();
            else Unknown("on, by");

        return new(on, by);
    }

    private Theme? Theme()
    {
        if (!Enter())
            return null;

        string? code = null, text = null, system = null;
        while (Member())
            if (Is("code"u8, 0)) code = Short();
            else if (Is("text"u8, 1)) text = Short();
            else if (Is("system"u8, 2)) system = Short();
            else Unknown("code, text, system");

        Require(0, "code", "the theme's code");
        return new(code ?? string.Empty, text, system);
    }

    private Sequence<Theme> Themes() => List<Theme>(static (ref JourneyReader pass) => pass.Theme());

    private Place? Place()
    {
        if (!Enter())
            return null;

        string? text = null, code = null;
        while (Member())
            if (Is("text"u8, 0)) text = Short();
            else if (Is("code"u8, 1)) code = Short();
            else Unknown("text, code");

        return new(text, code);
    }

    private struct Common
    {
        public Sequence<string>? SharedWith;
        public string? Rectifies;
        public Source? Source;
        public Restriction? Restricted;
    }
}

using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>What a citation on the wire can name: any item but a consent and a note.</summary>
internal static class Citations
{
    /// <summary>The kinds, as they are listed in a problem.</summary>
    public static string Kinds { get; } = string.Join(", ", Enum.GetValues<ItemKind>().Where(IsKind).Select(Vocabulary<ItemKind>.Of));

    public static bool IsKind(ItemKind kind) => kind is not (ItemKind.Consent or ItemKind.Note);
}

namespace SocialEval.Exchange.Cids;

/// <summary>The few words the document itself says.</summary>
internal static class CidsLabels
{
    public static string Person(string language) => language == "fr" ? "Personne accompagnée" : "Person concerned";

    public static string Goal(string language) => language == "fr" ? "Objectif" : "Goal";

    public static string Assessment(string language) => language == "fr" ? "Avis de la personne" : "The person's assessment";

    public static string Change(string language) => language == "fr" ? "Changement que la personne raconte" : "A change the person tells of";
}

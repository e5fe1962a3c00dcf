namespace SocialEval.Tool.Tests;

/// <summary>Invented journeys, as they are written.</summary>
internal static class Some
{
    public const string Secret = "je garde la lampe allumée";

    /// <summary>A journey on one line: Amina, who says something, and Karim, who supports her.</summary>
    public static string Journey(string id = "j-1", string more = "") =>
        $$$"""
        {"schema":"socialeval/journey/1","id":"{{{id}}}","kind":"individual","parties":[{"id":"amina","role":"beneficiary","name":"Amina"},{"id":"karim","role":"professional","name":"Karim"}],"testimonies":[{"id":"t1","on":"2024-12-30","words":{"text":"{{{Secret}}}","language":"fr","by":"amina"}}]{{{more}}}}
        """;

    /// <summary>The same over several lines.</summary>
    public static string Laid(string id = "j-1") => Journey(id).Replace(",\"", ",\n  \"", StringComparison.Ordinal);

    /// <summary>Several journeys, a line for each: j-1, j-2…</summary>
    public static string Lines(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => Journey(FormattableString.Invariant($"j-{number}")) + "\n"));

    /// <summary>A journey with several beneficiaries.</summary>
    public static string Collective { get; } =
        """
        {"schema":"socialeval/journey/1","id":"place","kind":"collective","parties":[{"id":"rosa","role":"beneficiary"},{"id":"sam","role":"beneficiary"}]}
        """;

    public static string Consent(string answer = "given", string purpose = "evaluation") =>
        $$""","consents":[{"id":"c1","by":"amina","purpose":"{{purpose}}","answer":"{{answer}}","on":"2024-01-15","evidence":"own-act"}]""";
}

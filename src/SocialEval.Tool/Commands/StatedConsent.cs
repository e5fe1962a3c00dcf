using SocialEval.Journeys;

namespace SocialEval.Tool.Commands;

/// <summary>A consent that exists elsewhere, as the command line states it: who gave it, for what, when and how.</summary>
/// <param name="By">The party's id.</param>
/// <param name="Purpose">For what.</param>
/// <param name="On">When.</param>
/// <param name="Evidence">How it is evidenced.</param>
internal sealed record StatedConsent(string By, Purpose Purpose, PartialDate On, Evidence Evidence)
{
    public const string Form = "PARTY,PURPOSE,DATE,EVIDENCE";

    private static readonly (string Word, Evidence Meaning)[] Evidences =
    [
        ("own-act", Evidence.OwnAct),
        ("signature", Evidence.Signature),
        ("recorded-by-professional", Evidence.RecordedByProfessional),
        ("imported", Evidence.Imported),
        ("unknown", Evidence.Unknown),
    ];

    /// <summary>Reads the words of the command line.</summary>
    /// <param name="words">Four words with commas between; the party's id may have commas of its own.</param>
    /// <param name="problem">What is wrong with them.</param>
    public static StatedConsent? Read(string words, out string? problem)
    {
        var parts = words.Split(',');
        if (parts.Length < 4 || parts[0].Length == 0)
        {
            problem = $"'{words}' does not say who, for what, when and how; expected {Form}, as amina,evaluation,2024-01-15,own-act";
            return null;
        }

        var by = string.Join(',', parts[..^3]);
        problem = null;
        if (!TryFind(Purposes.Words, parts[^3], out var purpose))
        {
            problem = $"'{parts[^3]}' in '{words}' is not a purpose; expected {Listed.Or(Purposes.Words.Select(word => word.Word))}";
        }
        else if (!PartialDate.TryParse(parts[^2], out _))
        {
            problem = $"'{parts[^2]}' in '{words}' is not a date; expected one that exists, as 2024, 2024-01 or 2024-01-15";
        }
        else if (TryFind(Evidences, parts[^1], out var evidence))
        {
            return new(by, purpose, PartialDate.Parse(parts[^2]), evidence);
        }
        else
        {
            problem = $"'{parts[^1]}' in '{words}' is not an evidence; expected {Listed.Or(Evidences.Select(word => word.Word))}";
        }

        return null;
    }

    /// <summary>The words again, which also make the id of the consent in a journey.</summary>
    public override string ToString() =>
        $"{By},{Array.Find(Purposes.Words, word => word.Meaning == Purpose).Word},{On},{Array.Find(Evidences, word => word.Meaning == Evidence).Word}";

    private static bool TryFind<T>((string Word, T Meaning)[] words, string given, out T meaning)
    {
        var place = Array.FindIndex(words, word => word.Word == given);
        meaning = place < 0 ? default! : words[place].Meaning;
        return place >= 0;
    }
}

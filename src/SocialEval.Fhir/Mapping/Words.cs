using System.Text.RegularExpressions;
using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using Hl7.Fhir.Model;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What people said, and who: taken as it is written, attributed only where the record does.</summary>
internal static partial class Words
{
    // As FHIR itself extends a text.
    private const string Language = "http://hl7.org/fhir/StructureDefinition/language";

    /// <summary>Words of whoever the record says, unless the text itself says how it was said.</summary>
    public static Statement Said(Draft draft, FoundResource from, R4.PrimitiveType? element, string text, string? by)
    {
        var how = Own.Find(element, "said");
        var language = Tag(Own.Part<R4.Code>(how, "language")?.Value) ?? Tag(element?.GetExtensionValue<R4.Code>(Language)?.Value) ?? Tag(from.Content?.Language);
        return new(text, Speaker(draft, from, how, by), language)
        {
            RecordedBy = Who(draft, from, how, "recordedBy"),
            Through = Who(draft, from, how, "through"),
            Mode = Word.Part<StatementMode>(how, "mode"),
            Fidelity = Word.Part<Fidelity>(how, "fidelity"),
            ConfirmedOn = Dates.Part(how, "confirmedOn"),
            Mentions = [.. Own.Parts<R4.ResourceReference>(how, "mentions").Select(mentioned => Parties.Who(draft, from, mentioned, "")).OfType<string>()],
        };
    }

    /// <summary>The words in a part of an extension.</summary>
    public static Statement? Part(Draft draft, FoundResource from, R4.Extension? extension, string part, string? by = null) =>
        Own.Part<R4.FhirString>(extension, part) is { Value: { } text } element && Codes.NotBlank(text) is not null ? Said(draft, from, element, text, by) : null;

    /// <summary>Words in the first person that a record says are a professional's are nobody's in particular.</summary>
    public static Statement SaidOrDoubted(Draft draft, FoundResource from, R4.PrimitiveType? element, string text, string? by, string path, string item, string why)
    {
        if (Own.Find(element, "said") is null && Voices.RoleOf(draft, by) is PartyRole.Professional or PartyRole.Organisation && FirstPerson.IsIn(text))
        {
            from.Account.Approximated(path, item, $"{why}: in the first person, while the record says that '{by}' expressed it, so whose words they are stays unknown");
            return Said(draft, from, element, text, null);
        }

        var said = Said(draft, from, element, text, by);
        from.Account.Kept(path, item, said.By is null ? $"{why}; whose words they are is not said" : why);
        return said;
    }

    /// <summary>Notes: the words of an item where they are its author's own, else testimonies beside it.</summary>
    public static Statement? OfNotes(Draft draft, FoundResource from, List<R4.Annotation> notes, string member, string item, string? by = null)
    {
        Statement? own = null;
        for (var i = 0; i < notes.Count; i++)
        {
            var path = FormattableString.Invariant($"{member}[{i}]");
            if (Codes.NotBlank(notes[i].Text) is not { } text || from.Account.HasCovered(path))
            {
                continue;
            }

            var author = Parties.Who(draft, from, notes[i].Author as R4.ResourceReference, path + ".authorReference");
            if (own is null && by is not null && author == by)
            {
                own = Said(draft, from, notes[i].TextElement, text, author);
                from.Account.Kept(path, item, "the words of whoever assessed");
                continue;
            }

            var id = draft.Claim(FormattableString.Invariant($"{item}-note-{i + 1}"), "note");
            var written = Dates.Of(notes[i].Time);
            draft.Testimonies.Add(new Testimony { Id = id, Words = Said(draft, from, notes[i].TextElement, text, author), On = written, Source = draft.SourceOf(from), Restricted = Labels.Restriction(from, id) });
            var why = author is null ? "a note beside it, as a testimony; whose words they are is not known" : "a note beside it, as a testimony";
            from.Account.Approximated(path, id, why);
        }

        return own;
    }

    private static string? Speaker(Draft draft, FoundResource from, R4.Extension? how, string? by) =>
        Own.Part<R4.FhirBoolean>(how, "unsigned")?.Value == true ? null : Who(draft, from, how, "by") ?? by;

    private static string? Who(Draft draft, FoundResource from, R4.Extension? how, string part) =>
        Parties.Who(draft, from, Own.Part<R4.ResourceReference>(how, part), part);

    // What is no language tag says nothing of the language.
    private static string? Tag(string? language) => language is not null && LanguageTag().IsMatch(language) ? language : null;

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}

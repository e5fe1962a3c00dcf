using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What people said, and who: taken as it is written, attributed only where the record does.</summary>
internal static class Words
{
    public static Statement Said(FoundResource from, string text, string? by) =>
        new(text, by, from.Content?.Language is { Length: > 0 } language ? language : null);

    /// <summary>Words in the first person that a record says are a professional's are nobody's in particular.</summary>
    public static Statement SaidOrDoubted(Draft draft, FoundResource from, string text, string? by, string path, string item, string why)
    {
        if (Voices.RoleOf(draft, by) is PartyRole.Professional or PartyRole.Organisation && FirstPerson.IsIn(text))
        {
            from.Account.Approximated(path, item, $"{why}: in the first person, while the record says that '{by}' expressed it, so whose words they are stays unknown");
            return Said(from, text, null);
        }

        from.Account.Kept(path, item, by is null ? $"{why}; whose words they are is not said" : why);
        return Said(from, text, by);
    }

    /// <summary>Notes: the words of an item where they are its author's own, else testimonies beside it.</summary>
    public static Statement? OfNotes(Draft draft, FoundResource from, List<R4.Annotation> notes, string member, string item, string? by = null)
    {
        Statement? own = null;
        for (var i = 0; i < notes.Count; i++)
        {
            var path = FormattableString.Invariant($"{member}[{i}]");
            if (Codes.NotBlank(notes[i].Text) is not { } text)
            {
                continue;
            }

            var author = Parties.Who(draft, from, notes[i].Author as R4.ResourceReference, path + ".authorReference");
            if (own is null && by is not null && author == by)
            {
                own = Said(from, text, author);
                from.Account.Kept(path, item, "the words of whoever assessed");
                continue;
            }

            var id = draft.Claim(FormattableString.Invariant($"{item}-note-{i + 1}"), "note");
            var written = Dates.Of(notes[i].Time);
            draft.Testimonies.Add(new Testimony { Id = id, Words = Said(from, text, author), On = written, Source = draft.SourceOf(from), Restricted = Labels.Restriction(from, id) });
            var why = author is null ? "a note beside it, as a testimony; whose words they are is not known" : "a note beside it, as a testimony";
            from.Account.Approximated(path, id, why);
        }

        return own;
    }
}

using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>Who an expectation is said to come from: a reference, the author of a note, or a word in one. The word may mean the
/// person; a family or a team is nobody in particular.</summary>
internal static class Origins
{
    private static readonly HashSet<string> Person = new(StringComparer.OrdinalIgnoreCase) { "usager", "l'usager", "l’usager", "usagère", "l'usagère", "patient", "patiente", "personne accompagnée" };

    public static string? Of(Draft draft, FoundResource from, R4.Goal goal, string item)
    {
        if (goal.ExpressedBy is not null)
        {
            return Told(from, "expressedBy", item, Parties.Who(draft, from, goal.ExpressedBy, "expressedBy"));
        }

        if (Slots.Note(goal.Note, Slots.Origin) is not var (note, place))
        {
            from.Account.NotPresent(item, "whose expectation it is");
            return null;
        }

        var path = FormattableString.Invariant($"note[{place}]");
        if (note.Author is R4.ResourceReference author)
        {
            return Told(from, path, item, Parties.Who(draft, from, author, path + ".authorReference"));
        }

        if (Person.Contains(note.Text!.Trim()))
        {
            from.Account.Approximated(path, item, "the record says that it is the person's; a word typed there, and the only trace of it");
            return draft.PersonId;
        }

        from.Account.Approximated(path, item, "the record says from whom it comes, and names nobody who takes part: the voice stays unknown");
        return null;
    }

    private static string? Told(FoundResource from, string path, string item, string? who)
    {
        if (who is not null)
        {
            from.Account.Kept(path, item, "whose expectation it is");
        }

        return who;
    }
}

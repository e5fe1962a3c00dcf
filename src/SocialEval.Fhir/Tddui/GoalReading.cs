using SocialEval.Fhir.Mapping;
using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Tddui;

/// <summary>What the exchange writes as goals: expectations, which are needs the person has said, and objectives with their notes.</summary>
internal static class GoalReading
{
    /// <summary>An expectation is not yet anything that was set out to be done.</summary>
    public static void Expectation(Draft draft, FoundResource from, R4.Goal goal)
    {
        if (goal.LifecycleStatus == R4.Goal.GoalLifecycleStatus.EnteredInError || Codes.NotBlank(goal.Description?.Text) is not { } text)
        {
            from.Account.Whole("entered in error, says the record, or without words");
            return;
        }

        var id = draft.Claim(from);
        from.Account.Kept("id", id, "an expectation");
        var by = Origins.Of(draft, from, goal, id);
        draft.Needs.Add(new Need
        {
            Id = id,
            What = Words.SaidOrDoubted(draft, from, goal.Description!.TextElement, text, by, "description.text", id, "an expectation"),
            Expressed = NeedKind.Expectation,
            On = Dates.Kept(from, "startDate", id, "since when"),
            Themes = Themes.Of(from, goal.Category, id),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
        draft.NeedIds[from.Key] = [id];
        Words.OfNotes(draft, from, goal.Note, "note", id);
    }

    /// <summary>What the notes of an objective are there for, before any is taken for a testimony.</summary>
    public static void Notes(Draft draft, FoundResource from, R4.Goal goal, string id)
    {
        if (Slots.Note(goal.Note, Slots.Title) is var (_, title))
        {
            from.Account.Dropped(FormattableString.Invariant($"note[{title}]"), "a title beside the wording, which nobody said", id);
        }

        if (Slots.Note(goal.Note, Slots.PersonsView) is var (view, place))
        {
            PersonsView(draft, from, view.TextElement, FormattableString.Invariant($"note[{place}]"), new(ItemKind.Goal, id), Dates.Of(view.Time), view.Author as R4.ResourceReference);
        }
    }

    /// <summary>How an objective is to be worked towards: a commitment of nobody who is named.</summary>
    public static Sequence<Commitment> Strategy(Draft draft, FoundResource from, R4.Goal goal, string id)
    {
        if (Slots.Note(goal.Note, Slots.Strategy) is not var (note, place))
        {
            return default;
        }

        var path = FormattableString.Invariant($"note[{place}]");
        from.Account.Approximated(path, id, "how it is to be worked towards: a commitment; whose it is is said only where the note has an author");
        var by = Parties.Who(draft, from, note.Author as R4.ResourceReference, path + ".authorReference");
        return [new Commitment { By = by, What = Words.Said(draft, from, note.TextElement, note.Text!, by), On = Dates.Of(note.Time) }];
    }

    /// <summary>One line in a professional's record that is said to be the person's view.</summary>
    public static void PersonsView(Draft draft, FoundResource from, R4.PrimitiveType element, string path, Citation about, PartialDate? on, R4.ResourceReference? writer)
    {
        var id = draft.Claim(Own.IdOf(element, "item") ?? about.Id + "-avis", "assessment");
        var author = Parties.Who(draft, from, writer, path + ".authorReference");
        from.Account.Approximated(path, id, author == draft.PersonId
            ? "the person's view"
            : "the record says that it is the person's view; it is one line of another's record, and whether it was read back is not said");
        draft.Assessments.Add(new Assessment
        {
            Id = id,
            About = about,
            By = draft.PersonId,
            RecordedBy = author == draft.PersonId ? null : author,
            On = on,
            Words = Words.Said(draft, from, element, (string)element.JsonValue!, draft.PersonId),
            Source = draft.SourceOf(from),
            Restricted = Labels.Restriction(from, id),
        });
    }
}

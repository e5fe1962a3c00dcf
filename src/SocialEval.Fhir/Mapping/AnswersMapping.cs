using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Answers to a form: those in words are testimonies of whoever the record says answered. Who wrote them down is not
/// who answered, and a form that names nobody was answered by nobody known.</summary>
internal static class AnswersMapping
{
    public static void Map(Draft draft, FoundResource from, R4.QuestionnaireResponse response)
    {
        if (response.Status == R4.QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError)
        {
            from.Account.Whole("entered in error, says the record");
            return;
        }

        from.Account.Journey = draft.Id;
        var by = Parties.Who(draft, from, response.Source, "source");
        var author = Parties.Who(draft, from, response.Author, "author");
        if (by is null && Tddui.Profiles.Of(response) is not null)
        {
            from.Account.NotPresent(null, "who evaluated: a self-evaluation is written so, and so is one by somebody who is not named; it stays unknown, and is not taken for the person's");
        }

        var count = 0;
        foreach (var (path, text, element) in Told(response.Item, "item"))
        {
            var id = count++ == 0 ? draft.Claim(from) : draft.Claim(FormattableString.Invariant($"{from.Id ?? "answers"}-{count}"), "testimony");
            if (by is not null)
            {
                from.Account.Kept("source", id, "who answered");
            }

            if (author is not null && author != by)
            {
                from.Account.Kept("author", id, "who wrote it down");
            }

            draft.Testimonies.Add(new Testimony
            {
                Id = id,
                Words = Words.Said(draft, from, element, text, by) with { RecordedBy = author == by ? null : author },
                On = Dates.Kept(from, "authored", id, "when it was answered"),
                Source = draft.SourceOf(from),
                Restricted = Labels.Restriction(from, id),
            });
            from.Account.Approximated(path, id, by is null ? "an answer, as a testimony without its question; who answered is not said" : "an answer, as a testimony without its question");
        }
    }

    private static IEnumerable<(string Path, string Text, R4.FhirString Element)> Told(List<R4.QuestionnaireResponse.ItemComponent> items, string path)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var place = FormattableString.Invariant($"{path}[{i}]");
            for (var a = 0; a < items[i].Answer.Count; a++)
            {
                var answer = FormattableString.Invariant($"{place}.answer[{a}]");
                if (items[i].Answer[a].Value is R4.FhirString { Value: { } text } element && Codes.NotBlank(text) is not null)
                {
                    yield return (answer + ".valueString", text, element);
                }

                foreach (var told in Told(items[i].Answer[a].Item, answer + ".item"))
                {
                    yield return told;
                }
            }

            foreach (var told in Told(items[i].Item, place + ".item"))
            {
                yield return told;
            }
        }
    }
}

using SocialEval.Fhir.Mapping;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Writing;

/// <summary>What people need, what they tell has changed, what they make of it: as observations, each by whoever said it.</summary>
internal static class ObservationWriting
{
    private const string Survey = "http://terminology.hl7.org/CodeSystem/observation-category";
    private const string AbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    public static void Write(Records records, Need need)
    {
        var record = Told(records, need.What, need.On, Word.Of(need.Expressed), "What matters to the person");
        record.Category.Add(new(Codes.PcoSystems + "personal-health-inventory-temporary", "what-matters"));
        record.Category.Add(new(Survey, "survey"));
        if (need.Themes.Count == 1)
        {
            record.Code = ThemeWriting.Of(need.Themes).First();
        }

        Add(records, record, need);
    }

    public static void Write(Records records, Outcome outcome)
    {
        var record = Told(records, outcome.What, outcome.On, "outcome", "A change somebody tells of");
        record.Focus = records.Ids.To(outcome.Towards.Where(goal => records.Ids.Is(goal, "Goal")));
        Records.Extend(record, Own.Of(
            "outcome",
            ("welcome", Word.Code(outcome.Welcome)),
            ("welcomeBy", records.Who(outcome.WelcomeBy)),
            ("actor", records.Who(outcome.Actor)),
            ("significance", records.Saying.Text(outcome.Significance))));
        foreach (var contribution in outcome.Contributions)
        {
            Records.Extend(record, Own.Of(
                "contribution",
                ("of", contribution.Of is { } of ? records.Ids.To(of.Id) : null),
                ("ofVersion", contribution.Of is { } version && records.Ids.Has(version.Id) ? Records.IsVersion(version) : null),
                ("words", records.Saying.Text(contribution.Words))));
        }

        foreach (var answer in outcome.Substantiations)
        {
            Records.Extend(record, Own.Of(
                "substantiation",
                ("by", records.Who(answer.By)),
                ("on", Day.Of(answer.On)),
                ("description", Word.Code(answer.Description)),
                ("significance", Word.Code(answer.Significance)),
                ("contribution", Word.Code(answer.Contribution)),
                ("words", records.Saying.Text(answer.Words))));
        }

        Add(records, record, outcome);
    }

    public static void Write(Records records, Assessment assessment)
    {
        var record = Observed(records, assessment.On, "assessment", "What somebody makes of it");
        record.Category.Add(new(Survey, "survey"));
        record.Focus = records.About(assessment.About);
        if (assessment.Level is { } level)
        {
            record.Value = new R4.CodeableConcept(Codes.Loinc, Codes.LevelCode(level));
            record.Code = Score(records, assessment) ?? record.Code;
        }
        else if (assessment.Judgement == Judgement.PrefersNotToSay)
        {
            record.DataAbsentReason = new(AbsentReason, "asked-declined");
        }

        // What another reads in somebody is theirs in no record that does not say so.
        var by = records.Who(assessment.By);
        if (assessment.IsOwn && by is not null)
        {
            record.Performer = [by];
        }

        Records.Extend(record, Own.Of(
            "assessment",
            ("judgement", Word.Code(assessment.Judgement)),
            ("by", assessment.IsOwn ? null : by),
            ("recordedBy", records.Who(assessment.RecordedBy)),
            ("onBehalfOf", records.Who(assessment.OnBehalfOf)),
            ("mode", Word.Code(assessment.Mode)),
            ("confirmedOn", Day.Of(assessment.ConfirmedOn)),
            ("ofVersion", Records.IsVersion(assessment.About))));
        Rate(record, assessment.Rating);
        var author = assessment.Words?.By ?? assessment.By;
        if (records.Saying.Note(assessment.Words, records.Ids.Has(author) ? author : null) is { } text)
        {
            record.Note = [new R4.Annotation { TextElement = text, Author = records.Who(author) }];
        }

        Add(records, record, assessment);
    }

    private static R4.Observation Told(Records records, Statement said, PartialDate? on, string kind, string what)
    {
        var record = Observed(records, on, kind, what);
        record.Value = records.Saying.Text(said, records.Ids.Has(said.By) ? said.By : null);
        record.Performer = records.Who(said.By) is { } speaker ? [speaker] : [];
        return record;
    }

    private static R4.Observation Observed(Records records, PartialDate? on, string kind, string what) => new()
    {
        Status = R4.ObservationStatus.Final,
        Category = [Own.Kind(kind)],
        Code = new() { Text = what },
        Subject = records.Subject,
        Effective = Day.Of(on),
    };

    private static void Add(Records records, R4.Observation record, Item item)
    {
        record.Identifier = [.. ResourceIds.Identifiers(item.Id)];
        records.Add(record, item.Id);
    }

    // The guide has a code for the person, for a professional and for a relative; whoever else it is is none of them.
    private static R4.CodeableConcept? Score(Records records, Assessment assessment) => !assessment.IsOwn || assessment.About.Kind != ItemKind.Goal ? null : records.View.Party(assessment.By)?.Role switch
    {
        PartyRole.Beneficiary => new(Codes.Loinc, "107334-5"),
        PartyRole.Professional => new(Codes.Loinc, "107333-7"),
        PartyRole.Relative => new(Codes.Loinc, "107331-1"),
        _ => null,
    };

    private static void Rate(R4.Observation record, Rating? rating)
    {
        if (rating is not null && Codes.NotBlank(rating.Instrument) is { } instrument)
        {
            var component = new R4.Observation.ComponentComponent { Code = new() { Text = instrument }, Value = new R4.Quantity { Value = rating.Value } };
            if (Own.Of("ends", ("min", Number(rating.Min)), ("max", Number(rating.Max))) is { } ends)
            {
                component.Extension.Add(ends);
            }

            record.Component = [component];
        }
    }

    private static R4.FhirDecimal? Number(decimal? number) => number is { } known ? new R4.FhirDecimal(known) : null;
}

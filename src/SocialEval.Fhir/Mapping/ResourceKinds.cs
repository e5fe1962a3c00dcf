namespace SocialEval.Fhir.Mapping;

/// <summary>The kinds of resource that go into a journey, and why the others do not.</summary>
internal static class ResourceKinds
{
    private static readonly HashSet<string> Mapped =
    [
        "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization", "CareTeam",
        "Goal", "Observation", "QuestionnaireResponse", "Communication",
        "CarePlan", "ServiceRequest", "Procedure", "Task", "Consent",
    ];

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["Questionnaire"] = "a form without answers: nobody says anything in it",
        ["MedicationRequest"] = "a medication is health data that an evaluation of support does not need",
        ["MedicationStatement"] = "a medication is health data that an evaluation of support does not need",
        ["Medication"] = "a medication is health data that an evaluation of support does not need",
        ["Condition"] = "a diagnosis is health data that an evaluation of support does not need",
        ["Consent"] = "what it permits is not the same as agreeing to share for one of our purposes: no consent is made of it, given or refused",
        ["Group"] = "a group has no voice of its own: its members would have to be named",
        ["List"] = "an order of priorities has no place in a journey",
        ["DocumentReference"] = "a document is not opened",
        ["Provenance"] = "who touched a record says nothing of who agreed",
        ["OperationOutcome"] = "a server's message about its own answer",
    };

    public static bool AreMapped(string type) => Mapped.Contains(type);

    public static string WhyNot(string type) => Others.GetValueOrDefault(type, "resources of this type have no place in a journey");
}

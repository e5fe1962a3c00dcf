using SocialEval.Fhir.Mapping;

namespace SocialEval.Fhir.Reading;

/// <summary>What is held of a resource that stays in its file: where it is, what it is called, whose it is, and what has become of it.</summary>
internal sealed class StoredResource
{
    /// <summary>Its place in the order of the files.</summary>
    public required int Number { get; init; }

    public required FhirSource File { get; init; }

    /// <summary>Where in the file it starts, in bytes; a contained one starts with its container.</summary>
    public required long Offset { get; init; }

    public required int Length { get; init; }

    public required int Line { get; init; }

    public required string Path { get; init; }

    public required string? FullUrl { get; init; }

    public required string Type { get; init; }

    public required string Key { get; init; }

    /// <summary>The resource it is written inside of.</summary>
    public required StoredResource? Container { get; init; }

    /// <summary>The resources written inside of it.</summary>
    public List<StoredResource> Contained { get; } = [];

    /// <summary>The resource that had its name before.</summary>
    public StoredResource? First { get; set; }

    /// <summary>Whether another has its name after it.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whom its subject names: nothing where it has none, an empty text where that is somebody without a reference.</summary>
    public string? Subject { get; init; }

    /// <summary>What its subject says that is, where the reference does not say it.</summary>
    public string? SubjectType { get; init; }

    /// <summary>The person whose journey it goes into.</summary>
    public string? Owner { get; set; }

    /// <summary>Whether it is the first to name a person who has no record.</summary>
    public bool IsFirstToName { get; set; }

    /// <summary>Whether its problems have been told.</summary>
    public bool IsRead { get; set; }

    /// <summary>Whether a journey names it.</summary>
    public bool IsCarried { get; set; }

    /// <summary>Whether all its losses have been told.</summary>
    public bool IsClosed { get; set; }

    /// <summary>What became of its parts so far, while not all is told.</summary>
    public Account? Account { get; set; }

    /// <summary>The resource of its own that it is, or is written inside of.</summary>
    public StoredResource Root => Container ?? this;

    /// <summary>Whether several journeys may have a part in it: those taking part, and agreements.</summary>
    public bool IsShared => Type == "Consent" || (Type != "Patient" && !Subjects.HaveOne(Type));

    /// <summary>Whether all is said of it once the journey of a person is there. What is written inside a record ends with it, where no
    /// other record of the same name may mean it too.</summary>
    public bool EndsWith(string person) => Owner is null
        ? Container is { IsShared: false, First: null, IsFirst: false } && Container.Owner == person && !Subjects.HaveOne(Type)
        : Owner == person && Type != "Consent";
}

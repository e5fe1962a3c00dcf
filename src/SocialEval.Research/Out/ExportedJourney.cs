using SocialEval.Consents;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Research.Out;

/// <summary>What a researcher may read of one journey, with the names it has in this export.</summary>
internal sealed class ExportedJourney(JourneyView view, ViewNames names, Pseudonyms pseudonyms, DatePrecision dates)
{
    public JourneyView View => view;

    public string Name { get; } = pseudonyms.Journey(names.OriginalOf(view.Id));

    /// <summary>The id that the journey, or an item of it, has where it comes from: what names are made from, and never told.</summary>
    public string OriginalOf(string id) => names.OriginalOf(id);

    /// <summary>Whether there is anything of anybody; a bare id would only tell that somebody did not agree.</summary>
    public bool HasAnything => !view.Parties.IsEmpty || !view.Goals.IsEmpty || !view.Assessments.IsEmpty || !view.Testimonies.IsEmpty || !view.Outcomes.IsEmpty;

    public string Item(string id) => pseudonyms.Item(names.OriginalOf(view.Id), names.OriginalOf(id));

    /// <summary>In what role somebody is there.</summary>
    public string? Role(string? party) => view.Party(party) is { } there ? Vocabulary<PartyRole>.Of(there.Role) : null;

    /// <summary>Which voice it is among those of one journey. Those who are there for their work have none: nothing can be put together by
    /// worker or by organisation.</summary>
    public string? Voice(string? party) =>
        view.Party(party) is { Role: not (PartyRole.Professional or PartyRole.Organisation or PartyRole.Interpreter) } there ? pseudonyms.Voice(names.OriginalOf(view.Id), there.Id) : null;

    public static string Kind(Citation citation) => Vocabulary<ItemKind>.Of(citation.Kind);

    public string? AboutId(Citation citation) => citation.Kind switch
    {
        ItemKind.Journey => Name,
        ItemKind.Party => Voice(citation.Id),
        _ => Item(citation.Id),
    };

    /// <summary>A date, no more exact than the export is.</summary>
    public string? Date(PartialDate? date) => date is not { } known ? null
        : dates == DatePrecision.Year || known.Precision == DatePrecision.Year ? PartialDate.OfYear(known.Year).ToString()
        : dates == DatePrecision.Month || known.Precision == DatePrecision.Month ? PartialDate.OfMonth(known.Year, known.Month).ToString()
        : known.ToString();

    /// <summary>How something was said, where it was said without a text.</summary>
    public static string? Media(Statement? said) => said?.Media is null ? null : said.Mode is { } mode ? Vocabulary<StatementMode>.Of(mode) : "media";
}

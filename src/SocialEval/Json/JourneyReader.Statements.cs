using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>What people said.</summary>
internal ref partial struct JourneyReader
{
    private const string SomethingSaid = "text, media or erased";

    private Statement? Statement()
    {
        if (!Enter())
            return null;

        string? text = null, media = null, language = null, by = null, recordedBy = null, through = null;
        StatementMode? mode = null;
        Fidelity? fidelity = null;
        PartialDate? confirmedOn = null;
        Sequence<string> mentions = default;
        Tombstone? erased = null;
        while (Member())
            if (Is("text"u8, 0)) text = Words();
            else if (Is("language"u8, 1)) language = Language();
            else if (Is("by"u8, 2)) by = Id();
            else if (Is("recordedBy"u8, 3)) recordedBy = Id();
            else if (Is("mode"u8, 4)) mode = Word<StatementMode>();
            else if (Is("confirmedOn"u8, 5)) confirmedOn = Date();
            else if (Is("fidelity"u8, 6)) fidelity = Word<Fidelity>();
            else if (Is("through"u8, 7)) through = Id();
            else if (Is("mentions"u8, 8)) mentions = Ids();
            else if (Is("media"u8, 9)) media = Words();
            else if (Is("erased"u8, 10)) erased = Tombstone();
            else Unknown("text, media, erased, language, by, recordedBy, through, mode, fidelity, confirmedOn, mentions");

        if (!Had(0, 9, 10))
            Tell(Path(), frames[depth + 1].Start, "nothing that was said", SomethingSaid);
        else if (Had(10) && Had(0, 9))
            TellMember("erased", frames[depth + 1].Start, "a tombstone beside what was erased", "one or the other");

        return new()
        {
            Text = text,
            Media = media,
            Erased = erased,
            Language = language,
            By = by,
            RecordedBy = recordedBy,
            Through = through,
            Mode = mode,
            Fidelity = fidelity,
            ConfirmedOn = confirmedOn,
            Mentions = mentions,
        };
    }

    private Tombstone? Tombstone()
    {
        if (!Enter())
            return null;

        PartialDate? on = null;
        ErasureReason? reason = null;
        while (Member())
            if (Is("on"u8, 0)) on = Date();
            else if (Is("reason"u8, 1)) reason = Word<ErasureReason>();
            else Unknown("on, reason");

        Require(0, "on", Expected.Date);
        if (!Had(1))
            Missing("reason", Expected.WordOf<ErasureReason>());
        return new(on.GetValueOrDefault(), reason.GetValueOrDefault());
    }

    /// <summary>What an item says: its statement, or the tombstone that stands directly on the item in place of it.</summary>
    private Statement? Said(string member, int bit, Statement? words, Tombstone? erased)
    {
        if (erased is null)
            return words;
        if (Had(bit))
            TellMember("erased", frames[depth + 1].Start, $"a tombstone beside '{member}'", "one or the other");
        return SocialEval.Statement.OfErased(erased);
    }

    /// <summary>The same, of an item that has to say something.</summary>
    private Statement RequiredSaid(string member, int bit, Statement? words, Tombstone? erased)
    {
        if (!Had(bit) && !Had(ErasedBit))
            Missing(member, "a statement, or 'erased' in its place");
        return Said(member, bit, words, erased) ?? SocialEval.Statement.HeldBack;
    }
}

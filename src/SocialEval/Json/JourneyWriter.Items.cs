using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Json;

/// <summary>Everything with an id, but goals.</summary>
internal readonly ref partial struct JourneyWriter
{
    private void Party(Party party)
    {
        Begin(party);
        Word<PartyRole>("role"u8, party.Role);
        Text("name"u8, party.Name);
        Text("function"u8, party.Function);
        Text("organisation"u8, party.Organisation);
        Date("from"u8, party.From);
        Date("to"u8, party.To);
        if (party.Represents is { } mandate)
        {
            json.WriteStartObject("represents"u8);
            Text("party"u8, mandate.Party);
            Text("scope"u8, mandate.Scope);
            Date("from"u8, mandate.From);
            Date("to"u8, mandate.To);
            json.WriteEndObject();
        }

        Date("deceasedOn"u8, party.DeceasedOn);
        Tombstone(party.Erased);
        End(party);
    }

    private void Need(Need need)
    {
        Begin(need);
        if (need.Expressed != NeedKind.Need)
            Word<NeedKind>("kind"u8, need.Expressed);
        Statement("what"u8, need.What);
        Date("on"u8, need.On);
        Themes(need.Themes);
        End(need);
    }

    private void Intervention(Intervention intervention)
    {
        Begin(intervention);
        Word("kind"u8, intervention.Reach);
        Statement("what"u8, intervention.What);
        Texts("doneBy"u8, intervention.DoneBy);
        Texts("mediates"u8, intervention.Mediates);
        Texts("towards"u8, intervention.Towards);
        Text("askedBy"u8, intervention.AskedBy);
        Date("askedOn"u8, intervention.AskedOn);
        Date("started"u8, intervention.Started);
        Date("ended"u8, intervention.Ended);
        Word("term"u8, intervention.Term);
        Decision(intervention.Decision);
        Each("trials"u8, intervention.Trials, static (writer, trial) => writer.Trial(trial));
        FeltTiming(intervention.Timing);
        Place(intervention.Place);
        End(intervention);
    }

    private void Decision(Decision? decision)
    {
        if (decision is null)
            return;

        json.WriteStartObject("decision"u8);
        Text("askedOf"u8, decision.AskedOf);
        Date("askedOn"u8, decision.AskedOn);
        Word("answer"u8, decision.Answer);
        Date("on"u8, decision.On);
        Statement("reason"u8, decision.Reason);
        if (decision.AppealTold is { } told)
            json.WriteBoolean("appealTold"u8, told);
        json.WriteEndObject();
    }

    private void Trial(Trial trial)
    {
        json.WriteStartObject();
        Date("on"u8, trial.On);
        Statement("what"u8, trial.What);
        Statement("learnt"u8, trial.Learnt);
        json.WriteEndObject();
    }

    private void FeltTiming(FeltTiming? timing)
    {
        if (timing is null)
            return;

        json.WriteStartObject("timing"u8);
        Word("felt"u8, timing.Felt);
        Text("by"u8, timing.By);
        Statement("words"u8, timing.Words);
        json.WriteEndObject();
    }

    private void Outcome(Outcome outcome)
    {
        Begin(outcome);
        Statement("what"u8, outcome.What);
        Date("on"u8, outcome.On);
        Texts("towards"u8, outcome.Towards);
        Word("welcome"u8, outcome.Welcome);
        Text("welcomeBy"u8, outcome.WelcomeBy);
        Each("contributions"u8, outcome.Contributions, static (writer, contribution) =>
        {
            writer.json.WriteStartObject();
            writer.Citation("of"u8, contribution.Of);
            writer.Statement("words"u8, contribution.Words);
            writer.json.WriteEndObject();
        });
        Account(outcome);
        End(outcome);
    }

    private void Invitation(Invitation invitation)
    {
        Begin(invitation);
        Citation("about"u8, invitation.About);
        Text("to"u8, invitation.To);
        Text("by"u8, invitation.By);
        Date("on"u8, invitation.On);
        End(invitation);
    }

    private void Assessment(Assessment assessment)
    {
        Begin(assessment);
        Citation("about"u8, assessment.About);
        Text("by"u8, assessment.By);
        Text("recordedBy"u8, assessment.RecordedBy);
        Text("onBehalfOf"u8, assessment.OnBehalfOf);
        Word("mode"u8, assessment.Mode);
        Date("confirmedOn"u8, assessment.ConfirmedOn);
        Date("on"u8, assessment.On);
        Word("judgement"u8, assessment.Judgement);
        if (assessment.Level is { } level)
            json.WriteNumber("level"u8, level);
        if (assessment.Rating is { } rating)
        {
            json.WriteStartObject("rating"u8);
            Text("instrument"u8, rating.Instrument);
            Number("value"u8, rating.Value);
            Number("min"u8, rating.Min);
            Number("max"u8, rating.Max);
            json.WriteEndObject();
        }

        Statement("words"u8, assessment.Words);
        End(assessment);
    }

    private void Testimony(Testimony testimony)
    {
        Begin(testimony);
        Date("on"u8, testimony.On);
        Statement("words"u8, testimony.Words);
        End(testimony);
    }

    private void Pause(Pause pause)
    {
        Begin(pause);
        Date("from"u8, pause.From);
        Date("to"u8, pause.To);
        Text("wishedBy"u8, pause.WishedBy);
        Statement("words"u8, pause.Words);
        End(pause);
    }

    private void Reflection(Reflection reflection)
    {
        Begin(reflection);
        Date("on"u8, reflection.On);
        Texts("participants"u8, reflection.Participants);
        Each("takesUp"u8, reflection.TakesUp, static (writer, citation) => writer.Citation(citation));
        Each("notes"u8, reflection.Notes, static (writer, note) =>
        {
            writer.Begin(note);
            writer.Statement("words"u8, note.Words);
            writer.End(note);
        });
        Statement("held"u8, reflection.Held);
        Each("dissents"u8, reflection.Dissents, static (writer, dissent) => writer.Statement(dissent));
        Text("askedBy"u8, reflection.AskedBy);
        Texts("decided"u8, reflection.Decided);
        End(reflection);
    }

    private void Contest(Contest contest)
    {
        Begin(contest);
        Citation("item"u8, contest.Contested);
        Text("by"u8, contest.By);
        Date("on"u8, contest.On);
        Statement("words"u8, contest.Words);
        End(contest);
    }

    private void Consent(Consent consent)
    {
        Begin(consent);
        Text("by"u8, consent.By);
        Word<Purpose>("purpose"u8, consent.Purpose);
        Word<ConsentAnswer>("answer"u8, consent.Answer);
        Date("on"u8, consent.On);
        Date("until"u8, consent.Until);
        if (consent.Items is { } items)
            Texts("items"u8, items, evenEmpty: true);
        Word("evidence"u8, consent.Evidence);
        Text("onBehalfOf"u8, consent.OnBehalfOf);
        End(consent);
    }
}

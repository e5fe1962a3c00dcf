using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>Ids are unique across all kinds of items.</content>
internal ref partial struct JourneyRules
{
    private void Register()
    {
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            Register(parts.Parties[i], $"parties[{i}].id");
        }

        for (var i = 0; i < parts.Needs.Count; i++)
        {
            Register(parts.Needs[i], $"needs[{i}].id");
        }

        for (var i = 0; i < parts.Goals.Count; i++)
        {
            Register(parts.Goals[i], $"goals[{i}].id");
            for (var v = 0; v < parts.Goals[i].Versions.Count; v++)
            {
                Register(parts.Goals[i].Versions[v], $"goals[{i}].versions[{v}].id");
            }
        }

        for (var i = 0; i < parts.Interventions.Count; i++)
        {
            Register(parts.Interventions[i], $"interventions[{i}].id");
        }

        for (var i = 0; i < parts.Outcomes.Count; i++)
        {
            Register(parts.Outcomes[i], $"outcomes[{i}].id");
        }

        for (var i = 0; i < parts.Invitations.Count; i++)
        {
            Register(parts.Invitations[i], $"invitations[{i}].id");
        }

        for (var i = 0; i < parts.Assessments.Count; i++)
        {
            Register(parts.Assessments[i], $"assessments[{i}].id");
        }

        for (var i = 0; i < parts.Testimonies.Count; i++)
        {
            Register(parts.Testimonies[i], $"testimonies[{i}].id");
        }

        for (var i = 0; i < parts.Pauses.Count; i++)
        {
            Register(parts.Pauses[i], $"pauses[{i}].id");
        }

        for (var i = 0; i < parts.Reflections.Count; i++)
        {
            Register(parts.Reflections[i], $"reflections[{i}].id");
            for (var n = 0; n < parts.Reflections[i].Notes.Count; n++)
            {
                Register(parts.Reflections[i].Notes[n], $"reflections[{i}].notes[{n}].id");
            }
        }

        for (var i = 0; i < parts.Contests.Count; i++)
        {
            Register(parts.Contests[i], $"contests[{i}].id");
        }

        for (var i = 0; i < parts.Measures.Count; i++)
        {
            Register(parts.Measures[i], $"measures[{i}].id");
        }

        for (var i = 0; i < parts.Stories.Count; i++)
        {
            Register(parts.Stories[i], $"stories[{i}].id");
        }

        for (var i = 0; i < parts.Markers.Count; i++)
        {
            Register(parts.Markers[i], $"markers[{i}].id");
        }

        for (var i = 0; i < parts.Significations.Count; i++)
        {
            Register(parts.Significations[i], $"significations[{i}].id");
        }

        for (var i = 0; i < parts.Placements.Count; i++)
        {
            Register(parts.Placements[i], $"placements[{i}].id");
        }

        for (var i = 0; i < parts.Ties.Count; i++)
        {
            Register(parts.Ties[i], $"ties[{i}].id");
        }

        for (var i = 0; i < parts.Questions.Count; i++)
        {
            Register(parts.Questions[i], $"questions[{i}].id");
        }

        for (var i = 0; i < parts.Consents.Count; i++)
        {
            Register(parts.Consents[i], $"consents[{i}].id");
        }
    }

    private void Register(Item item, in RulePlace place)
    {
        if (!ids.Add(item.Id, item.Kind))
        {
            Refuse(place, $"the id {Told.Quote(item.Id)}, which another item has", "an id of its own");
        }
    }
}

using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <content>Ids are unique across all kinds of items.</content>
internal ref partial struct JourneyRules
{
    private void Register()
    {
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            Register(parts.Parties[i], new("parties[].id", i));
        }

        for (var i = 0; i < parts.Needs.Count; i++)
        {
            Register(parts.Needs[i], new("needs[].id", i));
        }

        for (var i = 0; i < parts.Goals.Count; i++)
        {
            Register(parts.Goals[i], new("goals[].id", i));
            for (var v = 0; v < parts.Goals[i].Versions.Count; v++)
            {
                Register(parts.Goals[i].Versions[v], new("goals[].versions[].id", i, v));
            }
        }

        for (var i = 0; i < parts.Interventions.Count; i++)
        {
            Register(parts.Interventions[i], new("interventions[].id", i));
        }

        for (var i = 0; i < parts.Outcomes.Count; i++)
        {
            Register(parts.Outcomes[i], new("outcomes[].id", i));
        }

        for (var i = 0; i < parts.Invitations.Count; i++)
        {
            Register(parts.Invitations[i], new("invitations[].id", i));
        }

        for (var i = 0; i < parts.Assessments.Count; i++)
        {
            Register(parts.Assessments[i], new("assessments[].id", i));
        }

        for (var i = 0; i < parts.Testimonies.Count; i++)
        {
            Register(parts.Testimonies[i], new("testimonies[].id", i));
        }

        for (var i = 0; i < parts.Pauses.Count; i++)
        {
            Register(parts.Pauses[i], new("pauses[].id", i));
        }

        for (var i = 0; i < parts.Reflections.Count; i++)
        {
            Register(parts.Reflections[i], new("reflections[].id", i));
            for (var n = 0; n < parts.Reflections[i].Notes.Count; n++)
            {
                Register(parts.Reflections[i].Notes[n], new("reflections[].notes[].id", i, n));
            }
        }

        for (var i = 0; i < parts.Contests.Count; i++)
        {
            Register(parts.Contests[i], new("contests[].id", i));
        }

        for (var i = 0; i < parts.Measures.Count; i++)
        {
            Register(parts.Measures[i], new("measures[].id", i));
        }

        for (var i = 0; i < parts.Stories.Count; i++)
        {
            Register(parts.Stories[i], new("stories[].id", i));
        }

        for (var i = 0; i < parts.Markers.Count; i++)
        {
            Register(parts.Markers[i], new("markers[].id", i));
        }

        for (var i = 0; i < parts.Significations.Count; i++)
        {
            Register(parts.Significations[i], new("significations[].id", i));
        }

        for (var i = 0; i < parts.Placements.Count; i++)
        {
            Register(parts.Placements[i], new("placements[].id", i));
        }

        for (var i = 0; i < parts.Ties.Count; i++)
        {
            Register(parts.Ties[i], new("ties[].id", i));
        }

        for (var i = 0; i < parts.Questions.Count; i++)
        {
            Register(parts.Questions[i], new("questions[].id", i));
        }

        for (var i = 0; i < parts.Consents.Count; i++)
        {
            Register(parts.Consents[i], new("consents[].id", i));
        }
    }

    private void Register(Item item, in RulePlace place)
    {
        if (!ids.Add(item))
        {
            Refuse(place, $"the id {Told.Quote(item.Id)}, which another item has", "an id of its own");
        }
    }
}

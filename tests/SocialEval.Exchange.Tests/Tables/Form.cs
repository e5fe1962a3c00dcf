using System.Text;

namespace SocialEval.Exchange.Tests.Tables;

/// <summary>A review form of an invented service: its mapping, and rows of it.</summary>
internal static class Form
{
    public const string Mapping =
        """
        {
          "schema": "socialeval/mapping/1",
          "system": "bilans",
          "language": "fr",
          "table": { "days": "day-month-year", "missing": [ "n.r." ] },
          "journey": { "id": "dossier", "themes": [ "logement" ] },
          "parties": [
            { "key": "person", "role": "beneficiary", "id": "personne", "name": "prenom" },
            { "key": "mother", "role": "relative" },
            { "key": "worker", "role": "professional", "id": { "value": "referent" }, "function": { "value": "référent" } }
          ],
          "goals": [
            { "key": "goal", "id": "objectif", "wording": { "text": "but", "by": { "party": "person" } }, "proposedOn": "date", "until": "echeance",
              "agreements": [ { "by": { "party": "person" }, "answer": { "column": "accord", "words": { "oui": "agrees", "en partie": "agrees-in-part", "non": "disagrees" } }, "on": "date" } ] }
          ],
          "assessments": [
            { "key": "avis", "about": { "goal": "goal" }, "by": { "column": "qui", "words": { "moi": "person", "ma mère": "mother", "mon référent": "worker" } }, "recordedBy": { "party": "worker" },
              "on": "date", "level": { "column": "niveau", "words": { "comme prévu": "0", "mieux que prévu": "1", "moins bien": "-1" } },
              "judgement": { "column": "avis", "words": { "mieux": "better", "pareil": "same", "ne veut pas dire": "prefers-not-to-say" } },
              "words": { "text": "mots" } },
            { "key": "note", "by": { "party": "person" }, "on": "date", "rating": { "instrument": "échelle du service", "value": "note", "min": 0, "max": 10 } }
          ],
          "testimonies": [ { "key": "parole", "on": "date", "words": { "text": "parole", "by": { "column": "qui", "words": { "moi": "person", "ma mère": "mother", "mon référent": "worker" } }, "mode": "spoken" } } ],
          "consents": [ { "key": "partage", "by": { "party": "person" }, "purpose": "evaluation", "answer": { "column": "partage", "words": { "oui": "given", "non": "refused" } }, "on": "date" } ]
        }
        """;

    public const string Header = "dossier;personne;prenom;objectif;but;echeance;accord;date;qui;niveau;avis;mots;note;parole;partage;_submitted_by";

    public const string First = "D1;p1;Lina;logement;Un toit à moi;31/12/2031;oui;10/05/2031;moi;comme prévu;mieux;\"C'est chez moi ;\nenfin\";7,5;Je dors mieux;oui;referent01";

    public const string Second = "D1;p1;Lina;logement;Un toit à moi;31/12/2031;;12/06/2031;ma mère;;pareil;Elle est fatiguée;;;;referent01";

    public const string Third = "D2;p2;Samir;santé;Voir un médecin;;non;2031;mon référent;mieux que prévu;;;;;;referent01";

    public static string Table(params string[] rows) => string.Join("\r\n", rows.Prepend(Header)) + "\r\n";

    public static TableMapping Read(string mapping = Mapping) => TableMapping.Read(Encoding.UTF8.GetBytes(mapping));

    public static ImportResult Import(string text, string mapping = Mapping, string name = "bilans.csv") => TableImport.Read([Some.File(text, name)], Read(mapping));
}

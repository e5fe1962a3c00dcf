namespace SocialEval.Reporting;

/// <summary>For whom an evaluation is given back.</summary>
public enum DocumentKind
{
    /// <summary>For the person: what they said, what others said, what was decided with them, what nobody asked them, what they can change.</summary>
    Person,

    /// <summary>For a meeting: findings and open questions, with room for each one's notes first.</summary>
    Meeting,

    /// <summary>The agreement: versions of goals, who agreed, when and how evidenced, what each undertook; to print and sign.</summary>
    Agreement,

    /// <summary>For an institution: what may be told it, and what is asked of it; roles, never names.</summary>
    Institution,
}

namespace SocialEval.Methods.SelfSignification;

/// <summary>Where in a triad a mark lies: at a corner, along an edge, or in the middle.</summary>
/// <remarks>A convention of this library, made to count marks without reading them one by one; <see cref="Triangle.Zone"/>
/// says it.</remarks>
public enum TriadZone
{
    /// <summary>At the first pole.</summary>
    A,

    /// <summary>At the second pole.</summary>
    B,

    /// <summary>At the third pole.</summary>
    C,

    /// <summary>Between the first pole and the second.</summary>
    AB,

    /// <summary>Between the first pole and the third.</summary>
    AC,

    /// <summary>Between the second pole and the third.</summary>
    BC,

    /// <summary>In the middle.</summary>
    Centre,
}

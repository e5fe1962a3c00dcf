namespace SocialEval.Research.Qca;

/// <summary>What lies between one conservative and one parsimonious model.</summary>
public sealed class IntermediatePair
{
    private readonly TruthTable table;
    private readonly Cube[] easy;

    internal IntermediatePair(string id, Model conservative, Model parsimonious, TruthTable table, Cube[] easy, Solution solution)
    {
        Id = id;
        Conservative = conservative;
        Parsimonious = parsimonious;
        this.table = table;
        this.easy = easy;
        Solution = solution;
    }

    /// <summary>Which pair: <c>C1P2</c> is the first conservative model and the second parsimonious one.</summary>
    public string Id { get; }

    /// <summary>The conservative model.</summary>
    public Model Conservative { get; }

    /// <summary>The parsimonious model.</summary>
    public Model Parsimonious { get; }

    /// <summary>The models between them.</summary>
    public Solution Solution { get; }

    /// <summary>The simplifying assumptions of the parsimonious model that what is expected makes easy to make, by number.</summary>
    public IEnumerable<long> EasyCounterfactuals() => RowsOf.Cubes(table.Cases.Layout, easy).Where(table.IsRemainder);

    /// <summary>Those it does not, which no intermediate model makes, by number.</summary>
    public IEnumerable<long> DifficultCounterfactuals() => Parsimonious.SimplifyingAssumptions().Except(EasyCounterfactuals()).Order();
}

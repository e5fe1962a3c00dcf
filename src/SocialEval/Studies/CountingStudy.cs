namespace SocialEval.Studies;

/// <summary>A study that places each person in one cell of each of its distributions, and counts.</summary>
/// <remarks>Two things to write: the shapes, and where a person is placed. Everybody is placed in every distribution, so that all of
/// them are of the same people and nobody can be told by taking one from the other.</remarks>
public abstract class CountingStudy : Study<Tally>
{
    private readonly Shape[] shapes;

    /// <summary>A study that counts.</summary>
    /// <param name="id">Its name and number.</param>
    /// <param name="shapes">Its distributions.</param>
    protected CountingStudy(string id, params ReadOnlySpan<Shape> shapes)
        : base(id, TallyJson.Default.Tally) => this.shapes = shapes.ToArray();

    /// <summary>Its distributions.</summary>
    public Sequence<Shape> Shapes => Sequence.Of<Shape>(shapes);

    /// <summary>The cell in which a person is placed.</summary>
    /// <param name="shape">The distribution.</param>
    /// <param name="view">The journey, as an outside reader may read it.</param>
    /// <param name="person">One of its beneficiaries.</param>
    /// <returns>The code of one of the distribution's cells.</returns>
    protected abstract string Place(Shape shape, JourneyView view, Party person);

    /// <inheritdoc/>
    public sealed override Tally Start() => new();

    /// <inheritdoc/>
    public sealed override Tally Add(Tally state, JourneyView view)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(view);
        foreach (var person in view.Parties)
        {
            if (person.Role == PartyRole.Beneficiary)
            {
                foreach (var shape in shapes)
                {
                    state.Add(shape.KeyOf(Place(shape, view, person)), 1);
                }
            }
        }

        return state;
    }

    /// <inheritdoc/>
    public sealed override Tally Merge(Tally left, Tally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        foreach (var (key, people) in right.Counts)
        {
            left.Add(key, people);
        }

        return left;
    }

    /// <inheritdoc/>
    protected sealed override IEnumerable<Distribution> Distribute(Tally state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Array.ConvertAll(shapes, shape => shape.Of(state));
    }
}

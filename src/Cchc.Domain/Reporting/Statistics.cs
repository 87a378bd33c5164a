using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// The statistics appendix of a report (phụ lục thống kê số liệu): the edition it is filled in against and its rows as the
/// document has them. A report without an appendix has <see cref="None"/>.
/// </summary>
/// <remarks>Immutable; equal when edition, headings and rows are equal.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "An appendix with rows, not a collection by trade.")]
public sealed record Statistics
{
    private readonly ValueList<StatisticsRow> rows = [];
    private readonly Dictionary<IndicatorCode, StatisticsRow> byCode = [];

    /// <summary>No appendix.</summary>
    public static Statistics None { get; } = new();

    /// <summary>The identifier of the edition; empty where there is no appendix.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The content hash of the edition that the table was read or filled in against, or empty.</summary>
    public string EditionHash { get; init; } = "";

    /// <summary>The lines above the table as written: "Phụ lục 01b", its title, the "Kèm theo" line.</summary>
    public ValueList<string> Headings { get; init; } = [];

    /// <summary>The column heads as written.</summary>
    public ColumnHeads ColumnHeads { get; init; } = ColumnHeads.None;

    /// <summary>The rows in the order of the document; every code stands once.</summary>
    /// <exception cref="ArgumentException">A code stands twice: a second row of a code is an <see cref="ExtraRow"/>.</exception>
    public ValueList<StatisticsRow> Rows
    {
        get => rows;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            var index = new Dictionary<IndicatorCode, StatisticsRow>(value.Count);
            foreach (var row in value)
            {
                if (!index.TryAdd(row.Code, row))
                {
                    throw new ArgumentException($"The code {row.Code} stands twice; a second row is an extra row.", nameof(value));
                }
            }

            rows = value;
            byCode = index;
        }
    }

    /// <summary>Rows that the edition has no free place for.</summary>
    public ValueList<ExtraRow> ExtraRows { get; init; } = [];

    /// <summary>True where there is an appendix.</summary>
    public bool IsPresent => rows.Count > 0 || ExtraRows.Count > 0;

    /// <summary>The figure of a row, untyped.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The figure; <see cref="Figure.Missing"/> where the table has no such row.</returns>
    public Figure this[IndicatorCode code] => byCode.TryGetValue(code, out var row) ? row.Figure : Figure.Missing;

    /// <summary>The figure of a row, untyped.</summary>
    /// <param name="code">The code as text.</param>
    /// <returns>The figure; <see cref="Figure.Missing"/> where the table has no such row.</returns>
    /// <exception cref="FormatException">The text is no code.</exception>
    public Figure this[string code] => this[IndicatorCode.Parse(code)];

    /// <summary>The row with a code, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row, or null.</returns>
    public StatisticsRow? Find(IndicatorCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The count of a row.</summary>
    /// <param name="key">The typed key.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The key belongs to another edition than the table.</exception>
    public Figure<long> this[CountKey key] => Typed(key);

    /// <summary>The figure of a group row.</summary>
    /// <param name="key">The typed key.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The key belongs to another edition than the table.</exception>
    public Figure<long> this[GroupKey key] => Typed(key);

    /// <summary>The share of a row.</summary>
    /// <param name="key">The typed key.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The key belongs to another edition than the table.</exception>
    public Figure<Percentage> this[PercentageKey key] => Typed(key);

    /// <summary>The answer of a yes/no row.</summary>
    /// <param name="key">The typed key.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The key belongs to another edition than the table.</exception>
    public Figure<bool> this[YesNoKey key] => Typed(key);

    /// <summary>The figure of a row under any typed key; choice rows give their enum.</summary>
    /// <typeparam name="T">The type of the figure.</typeparam>
    /// <param name="key">The typed key.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The key belongs to another edition than the table.</exception>
    public Figure<T> Get<T>(IndicatorKey<T> key)
        where T : struct => Typed(key);

    /// <summary>An empty table of an edition: every row is there, every cell that expects a figure is blank.</summary>
    /// <param name="catalogue">The edition.</param>
    /// <returns>The table.</returns>
    public static Statistics BlankFor(IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new Statistics
        {
            Edition = catalogue.Id,
            EditionHash = catalogue.ContentHash,
            Rows = ValueList.From(catalogue.Indicators.Select(indicator => new StatisticsRow(indicator.Code, Figure.Blank))),
        };
    }

    /// <summary>The same table with another figure in one row; a row that was missing is added at its place.</summary>
    /// <param name="code">The code of the row.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The table.</returns>
    public Statistics With(IndicatorCode code, Figure figure)
    {
        var changed = rows.ToList();
        var at = changed.FindIndex(row => row.Code == code);
        if (at >= 0)
        {
            changed[at] = changed[at] with { Figure = figure };
        }
        else
        {
            var after = changed.FindIndex(row => row.Code > code);
            changed.Insert(after < 0 ? changed.Count : after, new StatisticsRow(code, figure));
        }

        return this with { Rows = ValueList.From(changed) };
    }

    /// <summary>The same table with a typed value in one row.</summary>
    /// <typeparam name="T">The type of the figure.</typeparam>
    /// <param name="key">The typed key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The key belongs to another edition than the table.</exception>
    public Statistics With<T>(IndicatorKey<T> key, T value)
        where T : struct
    {
        RequireEdition(key);
        return With(key.Code, Figure.Of(key.ToNumber(value)));
    }

    /// <inheritdoc/>
    public bool Equals(Statistics? other) =>
        other is not null
        && string.Equals(Edition, other.Edition, StringComparison.Ordinal)
        && string.Equals(EditionHash, other.EditionHash, StringComparison.Ordinal)
        && Headings == other.Headings && ColumnHeads == other.ColumnHeads && rows == other.rows && ExtraRows == other.ExtraRows;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, rows);

    private Figure<T> Typed<T>(IndicatorKey<T> key)
        where T : struct
    {
        RequireEdition(key);
        var figure = this[key.Code];
        return figure.Number is not { } number
            ? new Figure<T>(figure.State, null, figure.Text)
            : key.TryConvert(number, out var value)
                ? new Figure<T>(FigureState.Reported, value, figure.Text)
                : new Figure<T>(FigureState.Unreadable, null, figure.Text);
    }

    private void RequireEdition(IndicatorKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Edition.Length > 0 && !string.Equals(key.Edition, Edition, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The key belongs to the edition {key.Edition}, the table to {Edition}.", nameof(key));
        }
    }
}

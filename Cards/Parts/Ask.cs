using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The questions that forms ask. With an <c>error</c> a question must be answered.</summary>
internal static class Ask
{
    /// <summary>Most signs of one line.</summary>
    public const int Line = 140;

    /// <summary>Most signs of a story.</summary>
    public const int Story = 280;

    /// <summary>One out of a few, all in sight. Their titles are read as Markdown.</summary>
    public static ChoiceInput OneOf(string id, string label, IReadOnlyList<Choice> choices, string? value, string? error = null) => new()
    {
        Id = id,
        Label = label,
        Choices = choices,
        Style = ChoiceInputStyle.Expanded,
        Value = value,
        IsRequired = error is not null,
        ErrorMessage = error,
    };

    /// <summary>One out of a list that folds open.</summary>
    public static ChoiceInput Pick(string id, string label, IReadOnlyList<Choice> choices, string? value, string hint, string? error = null) => new()
    {
        Id = id,
        Label = label,
        Choices = choices,
        Placeholder = hint,
        Value = value,
        IsRequired = error is not null,
        ErrorMessage = error,
    };

    /// <summary>One out of a long list, to be found by typing.</summary>
    public static ChoiceInput Find(string id, string label, IReadOnlyList<Choice> choices, string? value, string hint, string? error = null) =>
        Pick(id, label, choices, value, hint, error) with { Style = Parts.Pick.StyleFor(value) };

    /// <summary>A line of text.</summary>
    public static TextInput Text(string id, string label, string? value, string hint, string? error = null) => new()
    {
        Id = id,
        Label = label,
        Placeholder = hint,
        Value = value,
        MaxLength = Line,
        IsRequired = error is not null,
        ErrorMessage = error,
    };

    /// <summary>A few lines of text.</summary>
    public static TextInput Words(string id, string label, string? value, string hint, string? error = null) =>
        Text(id, label, value, hint, error) with { IsMultiline = true, MaxLength = Story };

    /// <summary>A day.</summary>
    public static DateInput Day(string id, string label, DateOnly? value, string? error = null) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        IsRequired = error is not null,
        ErrorMessage = error,
    };
}

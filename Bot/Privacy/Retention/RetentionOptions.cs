namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>How long what is kept: section <c>Retention</c>.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Months that a line of the access log is kept, whole calendar months. Default 24; 6 to 120.</summary>
    public int AccessLogMonths { get; set; } = 24;

    /// <summary>Months after closing until what is known of the youngster is erased. Default 6; 1 to 24 (section 8.7 of the domain).</summary>
    public int ClosedMonths { get; set; } = 6;

    /// <summary>Days after withdrawing until the same. Default 30; 1 to 365.</summary>
    public int WithdrawnDays { get; set; } = 30;

    /// <summary>Years that a knelpunt is kept after it was handed in. Default 5; 1 to 10 (section 8.7 of the domain).</summary>
    public int KnelpuntYears { get; set; } = 5;
}

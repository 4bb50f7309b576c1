namespace TeamsSchakelpunt.Bot.Privacy;

/// <summary>How long what is kept: section <c>Retention</c>.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Months that a line of the access log is kept, whole calendar months. Default 24; 6 to 120.</summary>
    public int AccessLogMonths { get; set; } = 24;
}

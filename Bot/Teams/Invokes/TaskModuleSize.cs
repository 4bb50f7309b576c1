namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The height or width of a dialog: in pixels, or by the names Teams has for it.</summary>
public readonly record struct TaskModuleSize
{
    private TaskModuleSize(int? pixels, string? name) => (Pixels, Name) = (pixels, name);

    public int? Pixels { get; }

    public string? Name { get; }

    public static TaskModuleSize Small { get; } = new(null, "small");

    public static TaskModuleSize Medium { get; } = new(null, "medium");

    public static TaskModuleSize Large { get; } = new(null, "large");

    public static TaskModuleSize FromInt32(int pixels) => new(pixels, null);

    public static implicit operator TaskModuleSize(int pixels) => FromInt32(pixels);
}

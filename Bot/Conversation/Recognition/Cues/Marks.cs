namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>What stands in a message for a thing that is recognised before the cues are read.</summary>
internal static class Marks
{
    public const string Case = "#casus";

    public const string Partner = "#partner";

    public const string Age = "#leeftijd";

    public const string Class = "#klas";

    /// <summary>"wil", said of somebody else than the writer.</summary>
    public const string TheirWish = "#jwil";
}

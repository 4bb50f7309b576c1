namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A conversation id in its two parts.</summary>
/// <param name="Base">A chat or a channel.</param>
/// <param name="Root">The first message of the thread; null for the chat or the channel as such.</param>
internal readonly record struct ThreadId(string Base, string? Root)
{
    private const string Mark = ";messageid=";

    public bool IsPersonal => Base.StartsWith("a:", StringComparison.Ordinal);

    public static ThreadId Parse(string conversationId)
    {
        var at = conversationId.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? new(conversationId, null) : new(conversationId[..at], conversationId[(at + Mark.Length)..]);
    }

    public override string ToString() => Root is null ? Base : Base + Mark + Root;
}

using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Posting, changing and taking away of activities by the bot, with the refusals of Teams.</summary>
internal sealed class ConnectorActivities(TeamsWorld world)
{
    public ConnectorAnswer Post(string conversationId, JsonNode? body)
    {
        if (Refusal(conversationId) is { } refusal) return refusal;
        var (content, wrong) = PostedContent.Read(body, conversationId);
        if (wrong is not null) return wrong;
        // Typing and the like are shown and gone.
        if ((body!["type"]?.ToString() ?? string.Empty) != "message") return ConnectorAnswer.Id("0");
        return ConnectorAnswer.Id(world.Post(conversationId, SimulatedTeam.BotId, content).Id);
    }

    public ConnectorAnswer Reply(string conversationId, string activityId, JsonNode? body)
    {
        var thread = ThreadId.Parse(conversationId);
        if (thread.IsPersonal || thread.Root is not null) return Post(conversationId, body);
        if (Refusal(conversationId) is { } refusal) return refusal;
        var answered = world.Message(activityId);
        return answered?.BaseConversationId == thread.Base ? Post(answered.ConversationId, body) : ConnectorAnswer.ActivityNotFound();
    }

    public ConnectorAnswer Update(string conversationId, string activityId, JsonNode? body)
    {
        if (Refusal(conversationId) is { } refusal) return refusal;
        if (Own(conversationId, activityId) is not { } message) return ConnectorAnswer.ActivityNotFound();
        var (content, wrong) = PostedContent.Read(body, conversationId);
        if (wrong is not null) return wrong;
        world.Apply(new TeamsChange.Edited(message.BaseConversationId, activityId, content.Text, content.Card?.DeepClone(), content.File));
        return ConnectorAnswer.Id(activityId, 200);
    }

    public ConnectorAnswer Delete(string conversationId, string activityId)
    {
        if (Refusal(conversationId) is { } refusal) return refusal;
        if (Own(conversationId, activityId) is not { } message) return ConnectorAnswer.ActivityNotFound();
        world.Apply(new TeamsChange.Deleted(message.BaseConversationId, activityId));
        return ConnectorAnswer.Done;
    }

    /// <summary>Why the bot may not speak here; null when it may.</summary>
    public ConnectorAnswer? Refusal(string conversationId)
    {
        if (!world.Exists(conversationId)) return ConnectorAnswer.ConversationNotFound();
        if (world.IsBlocked(conversationId)) return ConnectorAnswer.Blocked();
        return world.IsInstalled(conversationId) ? null : ConnectorAnswer.NotInRoster();
    }

    private SimulatedMessage? Own(string conversationId, string activityId) =>
        world.Message(activityId) is { Deleted: false, IsFromBot: true } message
        && message.BaseConversationId == ThreadId.Parse(conversationId).Base
            ? message
            : null;
}

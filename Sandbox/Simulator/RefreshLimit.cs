using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>When a client refreshes a card by itself: for the listed users, once a minute for each card as it now stands.</summary>
internal sealed class RefreshLimit(TimeProvider clock)
{
    private const int MostUsers = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Persona, string Message), (DateTimeOffset At, JsonNode Card)> _last = [];

    /// <summary>The action to send; null when the client leaves it.</summary>
    public JsonObject? Take(Persona persona, SimulatedMessage message)
    {
        if (message.Deleted || message.Card is not { } posted || message.CardFor(persona.Id)?["refresh"] is not JsonObject refresh) return null;
        if (refresh["userIds"] is not JsonArray { Count: > 0 and <= MostUsers } users
            || !users.Any(u => u?.ToString() == persona.UserId)
            || refresh["action"] is not JsonObject action) return null;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            // An edit puts another card there, which starts the minute anew.
            if (_last.TryGetValue((persona.Id, message.Id), out var last) && ReferenceEquals(last.Card, posted) && now - last.At < Pause) return null;
            _last[(persona.Id, message.Id)] = (now, posted);
            return action;
        }
    }
}

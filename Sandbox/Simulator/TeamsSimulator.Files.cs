using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Files in the chats with the bot, both ways.</summary>
public sealed partial class TeamsSimulator
{
    /// <summary>Somebody sends a file in the own chat. Returns when the bot answered the request.</summary>
    /// <param name="persona">Who.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="text">What is typed with it; null for nothing.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The message, and the bot's answer; null when the bot was not told.</returns>
    public async Task<SaidMessage> SendFileAsync(string persona, string name, byte[] bytes, string? text = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(bytes);
        var from = Persona.Get(persona);
        var file = _world.Keep(from, name, bytes, fromBot: false);
        var message = _world.Post(from.ChatId, from.UserId, new(text ?? string.Empty, null, new(SimulatedFileKind.Sent, file.Name)
        {
            UniqueId = file.Id, Size = bytes.Length,
        }));
        _world.MarkRead(from.ChatId, from);
        if (!_world.IsInstalled(from.ChatId) || _world.IsBlocked(from.ChatId)) return new(message, null);
        return new(message, await _bot.SendAsync(_activities.File(from, file, text, message.Id), ct));
    }

    /// <summary>Somebody says yes or no to a file that the bot offers; the question stays, as in Teams.</summary>
    /// <param name="persona">Who.</param>
    /// <param name="messageId">The message with the offer.</param>
    /// <param name="accept">Yes: the bot gets a place in this persona's drive.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="ArgumentException">The message is in another's chat, or offers no file.</exception>
    public async Task<PressResult> AnswerFileConsentAsync(string persona, string messageId, bool accept, CancellationToken ct = default)
    {
        var from = Persona.Get(persona);
        if (_world.Message(messageId) is not { Deleted: false } message) return new(PressOutcome.Error, "Dit bericht is er niet meer.");
        if (message.ConversationId != from.ChatId) throw new ArgumentException("Nobody answers in another's chat.", nameof(messageId));
        if (message.File is not { Kind: SimulatedFileKind.Offered } offer) throw new ArgumentException("The message offers no file.", nameof(messageId));

        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = accept ? "accept" : "decline",
            ["context"] = (accept ? offer.AcceptContext : offer.DeclineContext)?.DeepClone(),
        };
        if (accept) value["uploadInfo"] = _activities.UploadInfo(_world.Keep(from, offer.Name, null, fromBot: true));
        var answer = await _bot.SendAsync(_activities.Invoke(from, message.ConversationId, "fileConsent/invoke", value, messageId), ct);
        return answer.Accepted ? new(PressOutcome.None, Answer: answer) : PressResult.Failed(answer);
    }

    /// <summary>What the bot put in this persona's drive under this name; null as long as there is no such file.</summary>
    public byte[]? UploadedFile(string persona, string name) =>
        _world.FileNamed(Persona.Get(persona), name) is { FromBot: true, Bytes: { } bytes } ? [.. bytes] : null;
}

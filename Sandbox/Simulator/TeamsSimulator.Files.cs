using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Files that people send to the bot, and those they take from it.</summary>
public sealed partial class TeamsSimulator
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Somebody sends a file in the own chat with the bot.</summary>
    public async Task<SaidMessage> SendFileAsync(string persona, string name, byte[] content, CancellationToken ct = default)
    {
        var from = Persona.Get(persona);
        var url = FileUrl(_files.Keep(content), name);
        var file = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = url,
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = url, ["uniqueId"] = Guid.NewGuid().ToString("D"), ["fileType"] = TypeOf(name) },
        };
        var message = _world.Post(from.ChatId, from.UserId, string.Empty, null, file);
        _world.MarkRead(from.ChatId, from);
        var activity = _activities.Message(from, from.ChatId, string.Empty, message.Id);
        activity["attachments"] = new JsonArray(file.DeepClone());
        return new(message, await _bot.SendAsync(activity, ct));
    }

    /// <summary>Somebody says yes or no to a file that the bot offers.</summary>
    public async Task<PressResult> AnswerFileAsync(string persona, string messageId, bool accept, CancellationToken ct = default)
    {
        var from = Persona.Get(persona);
        if (_world.Message(messageId) is not { Deleted: false, File: { } file } offer || file["contentType"]?.ToString() != Consent)
            return new(PressOutcome.Error, "Dit aanbod is er niet meer.");
        var name = file["name"]?.ToString() ?? "bestand";
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = accept ? "accept" : "decline",
            ["context"] = file["content"]?[accept ? "acceptContext" : "declineContext"]?.DeepClone(),
        };
        if (accept)
        {
            var url = FileUrl(_files.Reserve(), name);
            value["uploadInfo"] = new JsonObject
            {
                ["contentUrl"] = url, ["name"] = name, ["uploadUrl"] = url, ["uniqueId"] = Guid.NewGuid().ToString("D"), ["fileType"] = TypeOf(name),
            };
        }

        var answer = await _bot.SendAsync(_activities.Invoke(from, offer.ConversationId, "fileConsent/invoke", value, messageId), ct);
        if (!answer.Accepted) return PressResult.Failed(answer);
        _world.Apply(new TeamsChange.Deleted(offer.BaseConversationId, messageId));
        return new(PressOutcome.None, Answer: answer);
    }

    /// <summary>The content of a file that stands in a message; null where there is none.</summary>
    public byte[]? ContentOf(SimulatedMessage message) =>
        Uri.TryCreate(message?.File?["contentUrl"]?.ToString(), UriKind.Absolute, out var url) && url.Segments.Length > 2
            ? _files.Find(url.Segments[2].TrimEnd('/'))
            : null;

    private string FileUrl(string token, string name) => new Uri(ServiceUrl, $"files/{token}/{Uri.EscapeDataString(name)}").ToString();

    private static string TypeOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
}

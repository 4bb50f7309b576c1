using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly.Timeout;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Calls the Bot Connector over one pooled client. It calls no service URL that nobody vouched for.</summary>
internal sealed class ConnectorClient(HttpClient http, IServiceUrls serviceUrls, ConnectorTokens tokens, TimeProvider time) : IConnectorClient
{
    public Task<ResourceResponse> SendAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(
            HttpMethod.Post, reference.ServiceUrl, $"v3/conversations/{Id(reference.ConversationId)}/activities",
            activity, Wire.Activity, Wire.ResourceResponse, cancellationToken);

    public Task<ResourceResponse> ReplyAsync(ConversationReference reference, Activity activity, CancellationToken cancellationToken) =>
        reference.ActivityId is { } to
            ? CallAsync(
                HttpMethod.Post, reference.ServiceUrl, $"v3/conversations/{Id(reference.ConversationId)}/activities/{Id(to)}",
                activity with { ReplyToId = to }, Wire.Activity, Wire.ResourceResponse, cancellationToken)
            : SendAsync(reference, activity, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(
        ConversationReference reference, string activityId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(
            HttpMethod.Put, reference.ServiceUrl, $"v3/conversations/{Id(reference.ConversationId)}/activities/{Id(activityId)}",
            activity with { Id = activityId }, Wire.Activity, Wire.ResourceResponse, cancellationToken);

    public async Task DeleteAsync(ConversationReference reference, string activityId, CancellationToken cancellationToken)
    {
        try
        {
            using var done = await SendAsync<object>(
                HttpMethod.Delete, reference.ServiceUrl, $"v3/conversations/{Id(reference.ConversationId)}/activities/{Id(activityId)}",
                null, null, cancellationToken);
        }
        catch (ConnectorException gone) when (gone.StatusCode == HttpStatusCode.NotFound)
        {
            // Also what a second attempt meets when the answer to the first was lost.
        }
    }

    public Task<ConversationResourceResponse> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, ChannelAccount bot, string userId, CancellationToken cancellationToken) =>
        CallAsync(
            HttpMethod.Post, serviceUrl, "v3/conversations",
            new ConversationParameters
            {
                Bot = bot,
                Members = [new ChannelAccount { Id = userId }],
                TenantId = tenantId,
                ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = tenantId } },
            },
            Wire.ConversationParameters, Wire.ConversationResourceResponse, cancellationToken);

    public Task<ConversationResourceResponse> CreateChannelThreadAsync(
        string serviceUrl, string channelId, string? tenantId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(
            HttpMethod.Post, serviceUrl, "v3/conversations",
            new ConversationParameters
            {
                IsGroup = true,
                TenantId = tenantId,
                ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = channelId } },
                Activity = activity,
            },
            Wire.ConversationParameters, Wire.ConversationResourceResponse, cancellationToken);

    public async Task<TeamsChannelAccount?> GetMemberAsync(ConversationReference reference, string memberId, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(
                reference.ServiceUrl, $"v3/conversations/{Id(reference.ConversationId)}/members/{Id(memberId)}", Wire.TeamsChannelAccount, cancellationToken);
        }
        catch (ConnectorException missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public Task<PagedMembersResult> GetPagedMembersAsync(
        ConversationReference reference, int pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var from = continuationToken is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuationToken)}";
        return GetAsync(
            reference.ServiceUrl, $"v3/conversations/{Id(reference.ConversationId)}/pagedmembers?pageSize={pageSize}{from}",
            Wire.PagedMembersResult, cancellationToken);
    }

    public Task<TeamDetails> GetTeamDetailsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        GetAsync(serviceUrl, $"v3/teams/{Id(teamId)}", Wire.TeamDetails, cancellationToken);

    public async Task<IReadOnlyList<ChannelInfo>> GetTeamChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        (await GetAsync(serviceUrl, $"v3/teams/{Id(teamId)}/conversations", Wire.ConversationList, cancellationToken)).Conversations;

    private static TeamsJsonContext Wire => TeamsJsonContext.Wire;

    private static string Id(string id) => Uri.EscapeDataString(id);

    private Task<TAnswer> GetAsync<TAnswer>(string serviceUrl, string path, JsonTypeInfo<TAnswer> answer, CancellationToken cancellationToken) =>
        CallAsync<object, TAnswer>(HttpMethod.Get, serviceUrl, path, null, null, answer, cancellationToken);

    private async Task<TAnswer> CallAsync<TBody, TAnswer>(
        HttpMethod method, string serviceUrl, string path, TBody? body, JsonTypeInfo<TBody>? bodyType, JsonTypeInfo<TAnswer> answerType,
        CancellationToken cancellationToken)
    {
        using var response = await SendAsync(method, serviceUrl, path, body, bodyType, cancellationToken);
        try
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return JsonSerializer.Deserialize(bytes.Length == 0 ? "{}"u8 : bytes, answerType)!;
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException)
        {
            throw new ConnectorException("Teams answered with something else than was asked.", failure)
            {
                ErrorCode = ConnectorErrorCodes.BadAnswer, MayHaveSucceeded = true,
            };
        }
    }

    private async Task<HttpResponseMessage> SendAsync<TBody>(
        HttpMethod method, string serviceUrl, string path, TBody? body, JsonTypeInfo<TBody>? bodyType, CancellationToken cancellationToken)
    {
        if (!ServiceUrl.TryParse(serviceUrl, out var root) || !await serviceUrls.IsVouchedAsync(root, cancellationToken))
        {
            throw new UnvouchedServiceUrlException();
        }

        using var request = new HttpRequestMessage(method, new Uri($"{root.AbsoluteUri.TrimEnd('/')}/{path}"));
        if (body is not null && bodyType is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, bodyType));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        if (await TokenAsync(cancellationToken) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw await ConnectorErrors.ReadAsync(response, time, cancellationToken);
    }

    private async Task<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetAsync(cancellationToken);
        }
        catch (Azure.Identity.AuthenticationFailedException failure)
        {
            throw new ConnectorException("There is no token for Teams.", failure) { ErrorCode = ConnectorErrorCodes.TokenUnavailable };
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ConnectorResilience.Start(request, time);
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception failure) when (failure is TimeoutRejectedException || (failure is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException("Teams did not answer in time.", failure) { ErrorCode = ConnectorErrorCodes.Timeout, MayHaveSucceeded = true };
        }
        catch (HttpRequestException failure)
        {
            throw new ConnectorException("Teams can't be reached.", failure)
            {
                ErrorCode = ConnectorErrorCodes.ConnectionFault, MayHaveSucceeded = !ConnectorResilience.WasNeverSent(failure),
            };
        }
    }
}

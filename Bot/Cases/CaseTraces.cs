using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Where else in the store a case is named. It is written with the erasure and goes as the last thing, so that an erasure that
/// stopped half way still knows what is left to do once the case itself names nobody.
/// </summary>
/// <param name="People">Who has it in a list, also who was only asked once and has a card of it.</param>
/// <param name="Reporter">Who raised it; their form names it as well.</param>
/// <param name="Form">That form.</param>
/// <param name="MatchKeys">The hashes by which it is compared.</param>
/// <param name="Partners">The partners that may wait for a channel to read of it.</param>
/// <param name="EndedOn">The day on which it ended.</param>
internal sealed record CaseTraces(
    IReadOnlyList<PersonId> People, PersonId Reporter, FormId Form, IReadOnlyList<string> MatchKeys, IReadOnlyList<PartnerKey> Partners, DateOnly EndedOn)
{
    /// <summary>The keys by which lists of De Overstap know it.</summary>
    public IReadOnlyList<string> LineKeys { get; init; } = [];

    public static CaseTraces Of(CaseFile file, YouthMatches matches, OverstapLines lines) => new(
        [
            .. file.Case.People
                .Concat(file.Timeline.SelectMany(entry => new[] { entry.By.Id, entry.About?.Id }).OfType<PersonId>())
                .Concat(file.Case.Meeting.Invitees.Select(invitee => invitee.Who.Id))
                .Concat(file.Posted.Keys.Concat(file.Outbox.Select(item => item.Lane)).Select(lane => lane.PersonId).OfType<PersonId>())
                .Distinct(),
        ],
        file.Case.Reporter.Id,
        file.Case.Form,
        matches.KeysOf(file.Case),
        [.. file.Posted.Keys.Concat(Step.ChannelsOf(file.Case)).Select(lane => lane.Partner).OfType<PartnerKey>().Distinct()],
        WorkingDays.Day(file.Case.Ending!.At))
    {
        LineKeys = lines.KeysOf(file.Case),
    };
}

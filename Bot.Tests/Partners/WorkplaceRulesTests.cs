using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using Xunit;
using static TeamsSchakelpunt.Tests.Partners.SampleDirectory;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class WorkplaceRulesTests
{
    private static readonly WorkplaceClaim Claim = new()
    {
        Person = Stranger.Id, Name = "Nieuwe collega", Partner = Aventus, Function = "mentor", Status = WorkplaceClaimStatus.Open, AskedAt = DateTimeOffset.UnixEpoch,
    };

    private static readonly DirectoryState Claimed = State.With(Claim);

    [Fact]
    public void Whoever_the_partners_administrator_confirms_is_a_contact_of_that_partner_without_a_role()
    {
        var state = Assert.IsType<DirectoryDecision.Changed>(WorkplaceRules.Confirm(Claimed, Stranger.Id, AventusAdministrator, Facts)).State;
        var contact = state.Find(Stranger.Id)!;
        Assert.Equal((Aventus, "mentor", ContactRoles.None, "nieuwe-collega"), (contact.Partner, contact.Function, contact.Roles, contact.Id));
    }

    [Fact]
    public void Neither_the_person_nor_somebody_of_another_partner_confirms_it()
    {
        Assert.IsType<DirectoryDecision.Refused>(WorkplaceRules.Confirm(Claimed, Stranger.Id, Mentor, Facts));
        Assert.IsType<DirectoryDecision.Refused>(WorkplaceRules.Confirm(Claimed, Stranger.Id, AventusAdministrator with { Who = AventusAdministrator.Who with { Partner = Raster } }, Facts));
        Assert.IsType<DirectoryDecision.Refused>(WorkplaceRules.Confirm(Claimed, Stranger.Id, Stranger with { IsCoordinator = true }, Facts));
    }

    [Fact]
    public void Who_became_a_contact_meanwhile_keeps_all_that_was_filled_in_and_is_confirmed()
    {
        var known = Person("nieuw", Aventus) with { Person = Stranger.Id, Topics = "stage", Roles = ContactRoles.Coordinator };
        var state = Assert.IsType<DirectoryDecision.Changed>(WorkplaceRules.Confirm(Claimed.With(known), Stranger.Id, AventusAdministrator, Facts)).State;
        Assert.Equal(known, state.Find(Stranger.Id));
        Assert.Equal(WorkplaceClaimStatus.Confirmed, state.ClaimOf(Stranger.Id)!.Status);
    }

    [Fact]
    public void It_is_decided_once()
    {
        var state = ((DirectoryDecision.Changed)WorkplaceRules.Reject(Claimed, Stranger.Id, AventusAdministrator, Facts)).State;
        Assert.IsType<DirectoryDecision.Refused>(WorkplaceRules.Confirm(state, Stranger.Id, AventusAdministrator, Facts));
        Assert.Null(state.Find(Stranger.Id));
    }

    [Fact]
    public void A_denied_person_may_name_another_partner_and_a_known_one_may_not()
    {
        var denied = ((DirectoryDecision.Changed)WorkplaceRules.Reject(Claimed, Stranger.Id, AventusAdministrator, Facts)).State;
        Assert.IsType<DirectoryDecision.Changed>(WorkplaceRules.Claim(denied, Claim with { Partner = Raster }, Facts));
        Assert.IsType<DirectoryDecision.Refused>(WorkplaceRules.Claim(State, Claim with { Person = Mentor.Id }, Facts));
    }

    [Theory]
    [InlineData("Zoë van den Bergh-Öztürk", "zoe-van-den-bergh-ozturk")]
    [InlineData("Mentor", "mentor-2")]
    [InlineData("王芳", "contact")]
    public void A_new_contact_gets_a_readable_key_of_its_own(string name, string id) => Assert.Equal(id, WorkplaceRules.FreeId(key => State.Find(key) is not null, name));
}

using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using Xunit;
using static TeamsSchakelpunt.Tests.Partners.SampleDirectory;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class DirectoryRulesTests
{
    [Fact]
    public void A_coordinator_and_an_administrator_keep_everybody_and_a_partners_administrator_that_partner()
    {
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(Coordinator, "worker", c => c with { Phone = "112 0" }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(Administrator, "worker", c => c with { Phone = "112 0" }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(AventusAdministrator, "mentor", c => c with { Phone = "112 0" }));
        Refused(SaveAs(AventusAdministrator, "worker", c => c with { Phone = "112 0" }));
        Refused(SaveAs(Mentor, "mentor", c => c with { Phone = "112 0" }));
        Refused(SaveAs(AventusAdministrator, "mentor", c => c with { Partner = Raster, StandIn = null }));
        Refused(DirectoryRules.Remove(State, "worker", AventusAdministrator, Facts));
    }

    [Fact]
    public void Only_a_coordinator_makes_a_coordinator_and_a_partners_administrator_makes_none_but_the_like()
    {
        WrongRole(SaveAs(Administrator, "mentor", c => c with { Roles = ContactRoles.Coordinator }));
        WrongRole(SaveAs(AventusAdministrator, "mentor", c => c with { Roles = ContactRoles.Administrator }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(AventusAdministrator, "mentor", c => c with { Roles = ContactRoles.PartnerAdministrator }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(Coordinator, "mentor", c => c with { Roles = ContactRoles.Coordinator }));
    }

    [Fact]
    public void Only_a_coordinator_gives_the_right_to_see_the_log()
    {
        WrongRole(SaveAs(Administrator, "mentor", c => c with { Roles = ContactRoles.Auditor }));
        WrongRole(SaveAs(AventusAdministrator, "mentor", c => c with { Roles = ContactRoles.Auditor }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(Coordinator, "coordinator", c => c with { Roles = ContactRoles.Coordinator | ContactRoles.Auditor }));
    }

    [Fact]
    public void A_coordinator_or_administrator_makes_a_member_of_the_Overleg_and_a_partners_administrator_does_not()
    {
        WrongRole(SaveAs(AventusAdministrator, "mentor", c => c with { Roles = ContactRoles.OverlegMember }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(Administrator, "mentor", c => c with { Roles = ContactRoles.OverlegMember }));
        Assert.IsType<DirectoryDecision.Changed>(SaveAs(Coordinator, "mentor", c => c with { Roles = ContactRoles.OverlegMember }));
    }

    [Fact]
    public void The_account_of_somebody_with_a_role_can_not_be_taken_over_by_who_may_not_give_that_role() =>
        WrongRole(SaveAs(Administrator, "coordinator", c => c with { Person = Id("other") }));

    [Fact]
    public void The_last_coordinator_can_not_be_removed_demoted_given_an_end_or_leave()
    {
        const string Sentence = "Dit is de laatste coördinator. Maak eerst iemand anders coördinator.";
        Assert.Equal(Sentence, Refused(DirectoryRules.Remove(State, "coordinator", Coordinator, Facts)));
        Assert.Equal(Sentence, Refused(SaveAs(Coordinator, "coordinator", c => c with { Roles = ContactRoles.None })));
        Assert.Equal(Sentence, Refused(SaveAs(Coordinator, "coordinator", c => c with { LastDay = Monday.AddDays(30) })));
        Assert.Equal(Sentence, Refused(SaveAs(Coordinator, "coordinator", c => c with { Person = null })));
        Assert.Equal(Sentence, Refused(DirectoryRules.Leave(State, Coordinator, Facts)));
        Assert.Equal(Sentence, Refused(DirectoryRules.Import(State, [], ["coordinator"], Coordinator, Facts)));

        var two = State.With(Person("second", Gemeente) with { Roles = ContactRoles.Coordinator });
        Assert.IsType<DirectoryDecision.Changed>(DirectoryRules.Remove(two, "coordinator", Coordinator, Facts));
        Assert.IsType<DirectoryDecision.Changed>(DirectoryRules.Remove(State, "coordinator", Coordinator, Facts with { HasFirstCoordinators = true }));
    }

    [Fact]
    public void A_form_that_was_filled_before_somebody_else_changed_the_contact_is_refused()
    {
        var seen = ContactDifference.VersionOf(State.Find("mentor")!);
        var changed = Changed(SaveAs(Coordinator, "mentor", c => c with { Phone = "0570 11 11 11" }));
        Assert.Contains("net gewijzigd", Refused(DirectoryRules.Save(changed.State, changed.State.Find("mentor")! with { Mail = "x@aventus.example" }, seen, Coordinator, Facts)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stand_in_is_a_colleague_of_the_same_partner_who_has_not_left()
    {
        Assert.Equal(ContactField.StandIn, Wrong(SaveAs(Coordinator, "mentor", c => c with { StandIn = "mentor" })));
        Assert.Equal(ContactField.StandIn, Wrong(SaveAs(Coordinator, "mentor", c => c with { StandIn = "worker" })));
        Assert.Equal(ContactField.StandIn, Wrong(SaveAs(Coordinator, "mentor", c => c with { StandIn = "nobody" })));
    }

    [Fact]
    public void An_account_belongs_to_one_contact() =>
        Assert.Equal(ContactField.ObjectId, Wrong(SaveAs(Coordinator, "mentor", c => c with { Person = Id("worker") })));

    [Fact]
    public void Ones_own_form_changes_no_name_partner_role_account_or_end()
    {
        var forged = Person("mentor", Raster) with { Name = "Burgemeester", Roles = ContactRoles.Coordinator, LastDay = Monday, Function = "docent", Person = Id("other") };
        var own = Changed(DirectoryRules.SaveOwn(State, forged, Mentor, Facts)).State.Find("mentor")!;
        Assert.Equal(("De mentor", Aventus, ContactRoles.None, null, Id("mentor"), "docent"), (own.Name, own.Partner, own.Roles, own.LastDay, own.Person!.Value, own.Function));
    }

    [Fact]
    public void A_removed_contact_stands_in_for_nobody() =>
        Assert.Null(Changed(DirectoryRules.Remove(State, "keeper", Coordinator, Facts)).State.Find("mentor")!.StandIn);

    [Fact]
    public void What_is_logged_names_the_details_and_never_their_content()
    {
        var log = string.Join(' ', Changed(SaveAs(Coordinator, "mentor", c => c with { Phone = "0570 99 88 77", Roles = ContactRoles.PartnerAdministrator })).Log);
        Assert.Contains("telefoon", log, StringComparison.Ordinal);
        Assert.Contains("rollen zijn nu beheerder van de partner", log, StringComparison.Ordinal);
        Assert.DoesNotContain("99 88", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(5, false, false)]
    [InlineData(6, true, false)]
    [InlineData(12, true, true)]
    public void A_contact_is_asked_after_half_a_year_and_is_possibly_outdated_after_a_year(int months, bool due, bool outdated)
    {
        var contact = Person("a", Aventus) with { ConfirmedOn = Monday };
        var day = Monday.AddMonths(months);
        Assert.Equal((due, outdated), (Confirmation.IsDue(contact, day), Confirmation.IsOutdated(contact, day)));
    }

    [Fact]
    public void Who_was_asked_is_asked_again_half_a_year_later_and_who_has_no_account_is_not()
    {
        var contact = Person("a", Aventus) with { ConfirmedOn = Monday.AddMonths(-8), AskedOn = Monday.AddMonths(-2) };
        Assert.False(Confirmation.IsDue(contact, Monday));
        Assert.True(Confirmation.IsDue(contact, Monday.AddMonths(4)));
        Assert.False(Confirmation.IsDue(contact with { Person = null }, Monday.AddMonths(4)));
    }

    private static DirectoryDecision SaveAs(Actor actor, string id, Func<Contact, Contact> change)
    {
        var before = State.Find(id)!;
        return DirectoryRules.Save(State, change(before), ContactDifference.VersionOf(before), actor, Facts);
    }

    private static DirectoryDecision.Changed Changed(DirectoryDecision decision) => Assert.IsType<DirectoryDecision.Changed>(decision);

    private static string Refused(DirectoryDecision decision) => Assert.IsType<DirectoryDecision.Refused>(decision).Sentence;

    private static ContactField Wrong(DirectoryDecision decision) => Assert.IsType<DirectoryDecision.Wrong>(decision).Problems[0].Field;

    private static void WrongRole(DirectoryDecision decision) => Assert.Equal(ContactField.Roles, Wrong(decision));
}

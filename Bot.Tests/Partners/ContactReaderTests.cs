using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using Xunit;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class ContactReaderTests
{
    private static readonly ContactReader Reader = new(SampleDirectory.Deventer(TimeProvider.System));

    private static readonly ContactText Right = new() { Name = "Mentor", Function = "mentor", Partner = "aventus", WorkingDays = "ma,di" };

    [Theory]
    [InlineData("ma,di,do", "ma,di,do")]
    [InlineData("ma-vr", "ma,di,wo,do,vr")]
    [InlineData("Ma t/m do", "ma,di,wo,do")]
    [InlineData("maandag en woensdag", "ma,wo")]
    [InlineData("dinsdag tot en met vrijdag", "di,wo,do,vr")]
    [InlineData("za; zo", "za,zo")]
    public void Working_days_are_read_as_people_write_them(string written, string days) =>
        Assert.Equal(days, DayWords.Keys(Reader.Read(Right with { WorkingDays = written }, "x", null).Contact.WorkingDays));

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("31-12-2026")]
    [InlineData("31/12/2026")]
    public void Dates_are_read_in_either_order(string written) =>
        Assert.Equal(new DateOnly(2026, 12, 31), Reader.Read(Right with { LastDay = written }, "x", null).Contact.LastDay);

    [Fact]
    public void A_partner_and_a_school_may_be_named_by_name_or_key()
    {
        var contact = Reader.Read(Right with { Partner = "Etty Hillesum Lyceum", Schools = "ambelt, De Bolster" }, "x", null).Contact;
        Assert.Equal("etty_hillesum", contact.Partner.Value);
        Assert.Equal(["ambelt", "bolster"], contact.Schools.Select(s => s.Value));
    }

    public static TheoryData<ContactText, ContactField> Mistakes => new()
    {
        { Right with { Name = " " }, ContactField.Name },
        { Right with { Name = new string('x', 81) }, ContactField.Name },
        { Right with { Name = "a\nb" }, ContactField.Name },
        { Right with { Function = null }, ContactField.Function },
        { Right with { Partner = "onbekend" }, ContactField.Partner },
        { Right with { Phone = "bel me maar" }, ContactField.Phone },
        { Right with { Phone = "12" }, ContactField.Phone },
        { Right with { Phone = "javascript:1234567" }, ContactField.Phone },
        { Right with { Mail = "geen adres" }, ContactField.Mail },
        { Right with { Mail = "Jan <jan@aventus.example>" }, ContactField.Mail },
        { Right with { WorkingDays = "" }, ContactField.WorkingDays },
        { Right with { WorkingDays = "elke dag" }, ContactField.WorkingDays },
        { Right with { AwayFrom = "2026-12-01" }, ContactField.AwayUntil },
        { Right with { AwayFrom = "2026-12-05", AwayUntil = "2026-12-01" }, ContactField.AwayUntil },
        { Right with { AwayUntil = "morgen" }, ContactField.AwayUntil },
        { Right with { Schools = "raster" }, ContactField.Schools },
        { Right with { Topics = new string('x', 201) }, ContactField.Topics },
        { Right with { Roles = "koning" }, ContactField.Roles },
        { Right with { ObjectId = "123" }, ContactField.ObjectId },
        { Right with { LastDay = "32-12-2026" }, ContactField.LastDay },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_is_wrong_is_said_at_its_field(ContactText text, ContactField field) =>
        Assert.Equal(field, Assert.Single(Reader.Read(text, "x", null).Problems).Field);

    [Fact]
    public void Writing_a_contact_and_reading_it_gives_the_same_contact()
    {
        foreach (var contact in SampleDirectory.Deventer(TimeProvider.System).State.Contacts)
        {
            var full = contact with { Away = new Absence(new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 5)), LastDay = new DateOnly(2027, 1, 1) };
            var (read, problems) = Reader.Read(ContactText.Of(full), full.Id, full);
            Assert.Empty(problems);
            Assert.Empty(ContactDifference.Between(full, read));
        }
    }
}

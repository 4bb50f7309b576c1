using System.Text;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using Xunit;

namespace TeamsSchakelpunt.Tests.Partners;

public sealed class DirectoryLoaderTests
{
    private const string Person = "\"id\":\"a\",\"name\":\"A\",\"function\":\"mentor\",\"partner\":\"zonnehof\"";

    private static readonly ResponsibilityMatrix Matrix = ResponsibilityMatrix.Load(Bytes("""
        {"partners":[{"key":"zonnehof","name":"De Zonnehof","kind":"vo"},{"key":"rivier","name":"ROC Rivier","kind":"mbo"}],
         "responsibilities":[{"id":"r","section":"1","task":"Nazorg","partners":["zonnehof"]}]}
        """));

    [Fact]
    public void The_directory_of_Deventer_is_right() => Assert.NotEmpty(SampleDirectory.Deventer(TimeProvider.System).State.Contacts);

    [Theory]
    [InlineData("""{"partners":[{"key":"maan"}],"contacts":[]}""", "partner 'maan' is not in Schakelpunt:Responsibilities")]
    [InlineData("""{"partners":[{"key":"rivier"}],"contacts":[]}""", "no partner of row 'r' of Schakelpunt:Responsibilities is in the directory")]
    [InlineData("""{"partners":[{"key":"zonnehof"},{"key":"zonnehof"}],"contacts":[]}""", "'zonnehof' stands there twice")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON},{PERSON}]}""", "'a' stands there twice")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON,"standIn":"b"}]}""", "contact 'a' has an unknown stand-in 'b'")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON,"objectId":"123"}]}""", "contact 'a' has an object id that is no GUID")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON,"roles":["koning"]}]}""", "contact 'a' has an unknown role 'koning'")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON,"schools":["maan"]}]}""", "contact 'a' has an unknown school 'maan'")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON,"awayFrom":"2026-01-01"}]}""", "contact 'a' is away without an end")]
    [InlineData("""{"partners":[{"key":"zonnehof"}],"contacts":[{PERSON,"fnction":"mentor"}]}""", "fnction")]
    [InlineData("""{"partners":[]}""", "contacts")]
    [InlineData("geen json", "Schakelpunt:Directory")]
    public void A_wrong_file_is_refused_by_what_is_wrong(string json, string message) => Assert.Contains(
        message,
        Assert.Throws<InvalidDataException>(() => DirectoryLoader.Load(
            Bytes(json.Replace("PERSON", Person, StringComparison.Ordinal)), Matrix, [], TimeProvider.System)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{\n\"partners\":[{\"key\":\"zonnehof\"},\n{\"key\":\"maan\"}],\"contacts\":[]}", "line 3,")]
    [InlineData("{\"partners\":[{\"key\":\"zonnehof\"},\n{\"key\":\"zonnehof\"}],\"contacts\":[]}", "line 2,")]
    [InlineData("{\"partners\":[{\"key\":\"zonnehof\"}],\"contacts\":[\n{PERSON},\n{PERSON}]}", "line 3,")]
    [InlineData("{\"partners\":[{\"key\":\"zonnehof\"}],\"contacts\":[\n\n{PERSON,\"standIn\":\"b\"}]}", "line 3,")]
    [InlineData("{\"partners\":[{\"key\":\"zonnehof\"}],\"contacts\":[\n{\"id\":\"a\",\"name\":\"A\",\"function\":\"f\",\"partner\":\"maan\"}]}", "line 2,")]
    [InlineData("{\"partners\":[{\"key\":\"zonnehof\"}],\"contacts\":[\n{\"id\":\"a\",\"name\":\"A\",\"function\":\"f\"}]}", "line 2:")]
    [InlineData("{\"partners\":[\n,]}", "line 2:")]
    public void The_line_that_is_wrong_is_named(string json, string line) => Assert.Contains(
        $"Schakelpunt:Directory: {line}",
        Assert.Throws<InvalidDataException>(() => DirectoryLoader.Load(
            Bytes(json.Replace("PERSON", Person, StringComparison.Ordinal)), Matrix, [], TimeProvider.System)).Message,
        StringComparison.Ordinal);

    private static MemoryStream Bytes(string json) => new(Encoding.UTF8.GetBytes(json));
}

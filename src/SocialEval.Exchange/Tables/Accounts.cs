namespace SocialEval.Exchange.Tables;

/// <summary>Columns in which forms keep who or what sent them. That is no voice: a professional holds the phone.</summary>
internal static class Accounts
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "_submitted_by", "username", "deviceid", "subscriberid", "simserial", "simid", "phonenumber", "phone_number", "email",
        "SubmitterID", "SubmitterName", "DeviceID", "__system/submitterId", "__system/submitterName", "__system/deviceId",
    };

    public static bool IsOne(string column) => Names.Contains(column);
}

/**
 * Words go as base64, as Windows PowerShell loses empty arguments and quotation marks; values come quoted. Where nothing is
 * returned, PowerShell completes names of files: an empty text keeps it from that.
 */
export const POWERSHELL = String.raw`# PowerShell completion for factline. In $PROFILE: factline completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName factline -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @(); $after = @(); $typed = ''
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        $text = if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $element.Value } else { $element.Extent.Text }
        if ($element.Extent.EndOffset -lt $cursorPosition) { $before += $text }
        elseif ($element.Extent.StartOffset -ge $cursorPosition) { $after += $text }
        else { $typed = $element.Extent.Text.Substring(0, $cursorPosition - $element.Extent.StartOffset) }
    }
    $encode = { param($words) [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(-join ($words | ForEach-Object { [string][char]0 + $_ }))) }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.Encoding]::UTF8
        $lines = @(factline __complete powershell (& $encode ($before + $typed)) (& $encode $after) 2>$null)
    } finally { [Console]::OutputEncoding = $encoding }
    if ($lines.Count -eq 0) { return '' }
    $head = $lines[0].Split([char]9)
    # In "id,title" PowerShell replaces the last part only.
    $kept = if ($typed.EndsWith($wordToComplete)) { $typed.Length - $wordToComplete.Length } else { 0 }
    foreach ($line in ($lines | Select-Object -Skip 1)) {
        $value, $description = $line.Split([char]9)
        if ($value[0] -ne "'" -and $kept -gt 0 -and $kept -lt $value.Length) { $value = $value.Substring($kept) }
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
    if ($lines.Count -eq 1 -and $head[0] -ne 'files') { return '' }
}
`;

/** fish chooses among the values, and quotes what it inserts. */
export const FISH = String.raw`# fish completion for factline. In ~/.config/fish/config.fish: factline completion fish | source
function __factline_complete
    set -l before (commandline -opc)
    set -l typed (commandline -ct)
    set -l all (commandline -op)
    set -l after
    set -l next (math (count $before) + 1)
    test -n "$typed"; and set next (math $next + 1)
    test $next -le (count $all); and set after $all[$next..-1]
    set -e before[1]
    set -l lines (command factline __complete fish (count $before) $before "$typed" $after 2>/dev/null </dev/null)
    set -q lines[1]; or return
    set -l head (string split \t -- $lines[1])
    set -e lines[1]
    test (count $lines) -gt 0; and printf '%s\n' $lines
    if test "$head[1]" = files
        for path in (__fish_complete_path (string sub -s (math (string length -- "$head[3]") + 1) -- "$typed"))
            printf '%s%s\n' $head[3] $path
        end
    end
end
complete -c factline -e
complete -c factline -k -f -a '(__factline_complete)'
`;

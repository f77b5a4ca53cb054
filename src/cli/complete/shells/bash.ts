/**
 * Works in bash 3.2 (macOS) and later, without the bash-completion package. Values come quoted from the program and are never
 * expanded; `-o default` completes names of files where there are no values, and is switched off where none belong.
 */
export const BASH = String.raw`# bash completion for factline. In ~/.bashrc: eval "$(factline completion bash)"
_factline() {
  COMPREPLY=()
  local line head='' out
  out=$(command factline __complete bash "$COMP_WORDBREAKS" "${'$'}{COMP_LINE:0:COMP_POINT}" "${'$'}{COMP_LINE:COMP_POINT}" 2>/dev/null </dev/null)
  while IFS= read -r line; do
    if [[ -z $head ]]; then head=$line; elif [[ -n $line ]]; then COMPREPLY+=("$line"); fi
  done <<<"$out"
  # bash 3.2 has no compopt: a space follows, and names of files are tried where nothing fits.
  if type compopt >/dev/null 2>&1; then
    [[ $head == files* ]] || compopt +o default
    [[ $head != *$'\topen\t'* ]] || compopt -o nospace
  fi
} 2>/dev/null
complete -o default -F _factline factline
`;

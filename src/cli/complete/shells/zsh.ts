/** Sourced, or kept as a file named _factline in a folder of $fpath. zsh chooses among the values and quotes what it inserts. */
export const ZSH = String.raw`#compdef factline
# zsh completion for factline. In ~/.zshrc: eval "$(factline completion zsh)"
_factline() {
  local line value
  local -a lines head described after
  lines=("${'$'}{(@f)$(command factline __complete zsh $(( CURRENT - 2 )) "${'$'}{(@)words[2,CURRENT-1]}" "$IPREFIX$QIPREFIX$PREFIX" "${'$'}{(@)words[CURRENT+1,-1]}" 2>/dev/null </dev/null)}")
  head=("${'$'}{(@ps:\t:)lines[1]}")
  (( ${'$'}{#head} == 3 )) || return 1
  (( ${'$'}{#head[3]} == 0 )) || compset -p ${'$'}{#head[3]}
  for line in "${'$'}{(@)lines[2,-1]}"; do
    value=${'$'}{line%%$'\t'*}
    value=${'$'}{${'$'}{value//\\/\\\\}//:/\\:}
    line=${'$'}{line#*$'\t'}
    described+=("$value${'$'}{line:+:${'$'}{line//\\/\\\\}}")
  done
  [[ ${'$'}{head[2]} != open ]] || after=(-S '')
  local found=1
  (( ${'$'}{#described} == 0 )) || _describe factline described -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' "${'$'}{after[@]}" && found=0
  [[ ${'$'}{head[1]} != files ]] || _files && found=0
  return found
}
if [[ "${'$'}{funcstack[1]}" == _factline ]]; then
  _factline "$@"
else
  (( ${'$'}{+functions[compdef]} )) || { autoload -Uz compinit && compinit -i }
  compdef _factline factline
fi
`;

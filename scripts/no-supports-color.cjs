// chalk is told its level: what the terminal can do is for the Host to say, and asking here would load node:tty.
module.exports = { stdout: false, stderr: false };

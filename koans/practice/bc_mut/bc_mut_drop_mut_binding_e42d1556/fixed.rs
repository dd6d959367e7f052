/// A source of sound at a time in seconds.
pub type Voice = Box<dyn FnMut(f32) -> f32 + Send>;

/// Repeats its own output after a pause.
pub fn echo(mut source: Voice, length: usize, gain: f32) -> Voice {
    let mut line = vec![0.0; length.max(1)];
    let mut at = 0;
    Box::new(move |t| {
        let out = source(t) + gain * line[at];
        line[at] = out;
        at = (at + 1) % line.len();
        out
    })
}
